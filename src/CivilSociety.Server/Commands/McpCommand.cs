using System.CommandLine;
using System.Runtime.InteropServices;
using CivilSociety.Api;
using CivilSociety.Server.Assistants;
using CivilSociety.Server.Hosting;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace CivilSociety.Server.Commands;

/// <summary><c>mcp</c>: serves an assistant on this machine over standard input and output, until the input ends.</summary>
internal static class McpCommand
{
    private const string Name = "mcp";

    public static Command Create()
    {
        // Other arguments are configuration, as those of the server.
        var command = new Command(Name, "Serves an assistant on this machine by the Model Context Protocol, over standard input and output.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancellationToken) => RunAsync([.. result.UnmatchedTokens], cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        // The protocol alone writes to the standard output: whatever else would write there goes beside it.
        Console.SetOut(Console.Error);
        string[] errors = [.. HostArguments.Errors(args, CatalogServer.Sections.Keys, [Name])];
        if (errors.Length > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, errors));
            return 1;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        try
        {
            await using var server = CatalogServer.Build([.. args, "--Mcp:Enabled=true", "--Logging:Console:LogToStandardErrorThreshold=Trace"]);
            await server.OpenCatalogAsync(end.Token);
            var options = server.Services.GetRequiredService<IOptions<McpServerOptions>>().Value;
            var loggers = server.Services.GetRequiredService<ILoggerFactory>();
            var longest = TimeSpan.FromSeconds(server.Services.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Limits.Seconds);
            using var conversation = new Conversation(Console.OpenStandardInput(), Console.OpenStandardOutput(), longest);
            await using var transport = new StreamServerTransport(conversation.Input, conversation.Output, options.ServerInfo!.Name, loggers);
            await using var assistant = McpServer.Create(transport, options, loggers, server.Services);
            await assistant.RunAsync(end.Token);
            return 0;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception exception) when (StartupError.Describe(exception) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Cancel();
        }
    }
}
