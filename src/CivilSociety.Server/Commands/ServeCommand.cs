using CivilSociety.Server.Hosting;

namespace CivilSociety.Server.Commands;

/// <summary>Opens the catalog, which is built first where it is to be, and serves until stopped.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, IEnumerable<string> commands, CancellationToken cancellationToken)
    {
        string[] errors = [.. HostArguments.Errors(args, CatalogServer.Sections.Keys, commands)];
        if (errors.Length > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, errors));
            return 1;
        }

        try
        {
            await using var server = CatalogServer.Build(args);
            await server.OpenCatalogAsync(cancellationToken);
            await server.StartAsync(cancellationToken);
            var log = server.Services.GetRequiredService<StartupLog>();
            foreach (var url in server.Urls)
            {
                log.Write($"Serving the catalog at {url.TrimEnd('/')}/graphql (in a browser: {url.TrimEnd('/')}/). Ctrl+C stops.");
            }

            await server.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception exception) when (StartupError.Describe(exception) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }
}
