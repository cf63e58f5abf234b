using System.CommandLine;
using Microsoft.AspNetCore.Builder;

namespace CivilSociety.Benchmarks.Baselines;

/// <summary>Plain Kestrel sending bytes that it has: what no server can exceed.</summary>
internal static class BytesServer
{
    public const string Verb = "serve-bytes";

    public static Command CreateCommand()
    {
        var body = new Argument<string>("body") { Description = "The file to send." };
        var headers = new Argument<string>("headers") { Description = "A file with the headers to send, one on a line." };
        var command = new Command(Verb, "Sends a file, whatever is asked.") { body, headers };
        command.Hidden = true;
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(body), result.GetRequiredValue(headers), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string bodyFile, string headersFile, CancellationToken cancellationToken)
    {
        var body = await File.ReadAllBytesAsync(bodyFile, cancellationToken);
        var headers = (await File.ReadAllLinesAsync(headersFile, cancellationToken)).Select(line => line.Split(": ", 2)).ToList();

        await using var host = BaselineHost.Create();
        host.Run(context =>
        {
            foreach (var header in headers)
            {
                context.Response.Headers[header[0]] = header[1];
            }

            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        return await BaselineHost.ServeAsync(host, cancellationToken);
    }
}
