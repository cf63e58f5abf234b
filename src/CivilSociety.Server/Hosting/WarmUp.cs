using CivilSociety.Api;

namespace CivilSociety.Server.Hosting;

/// <summary>Makes what the first search and the first pattern need, once the first request is answered: the start does not wait for it, and later requests hardly do.</summary>
internal static partial class WarmUp
{
    public static void UseWarmUp(this WebApplication server, string path)
    {
        var isBegun = 0;
        server.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(path) && Interlocked.Exchange(ref isBegun, 1) == 0)
            {
                context.Response.OnCompleted(() =>
                {
                    _ = Task.Run(() => RunAsync(server));
                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
    }

    private static async Task RunAsync(WebApplication server)
    {
        try
        {
            await server.Services.WarmUpCivilSocietyAsync(server.Lifetime.ApplicationStopping);
        }
        catch (Exception fault)
        {
            // What fails here, the request that needs it tells its client; what fails as the server stops is nobody's.
            if (!server.Lifetime.ApplicationStopping.IsCancellationRequested)
            {
                LogFailed(server.Logger, fault.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The warm-up failed: {Fault}")]
    private static partial void LogFailed(ILogger logger, string fault);
}
