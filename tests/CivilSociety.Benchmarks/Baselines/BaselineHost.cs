using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Benchmarks.Baselines;

/// <summary>What the baselines have in common: Kestrel on a free port, and nothing else.</summary>
internal static class BaselineHost
{
    public static WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    public static WebApplication Create() => CreateBuilder().Build();

    /// <summary>Serves until stopped.</summary>
    public static async Task<int> ServeAsync(WebApplication host, CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken);
        Console.WriteLine($"Serving at {host.Urls.Single()}");
        await host.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
