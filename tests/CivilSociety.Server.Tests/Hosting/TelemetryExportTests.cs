using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using CivilSociety.Server.Hosting;
using CivilSociety.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class TelemetryExportTests
{
    [SignalFact]
    public async Task Server_Should_SendTracesAndMetricsToTheCollector()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using var collector = await StartCollectorAsync(received);
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var server = ServerProcess.Start(
            folder.Database,
            variables: [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]);
        var address = await server.WaitForAddressAsync();
        using var client = Unhurried.Client();

        using var posted = await client.PostAsJsonAsync(address, new { query = "query Overview { caseStudies { unspoken: totalCount } }" });
        using var got = await client.GetAsync(new Uri($"{address}?query=%7Bcatalog%7Bunspoken%3A__typename%7D%7D"));
        using var probe = await client.GetAsync(new Uri(address, "/alive"));
        server.Terminate();
        var (exitCode, _, _) = await server.WaitForExitAsync();

        // What is left is sent when the server ends.
        Assert.Equal(0, exitCode);
        Assert.Equal(["/v1/metrics", "/v1/traces"], received.Keys.Where(path => path != "/v1/logs").Order(StringComparer.Ordinal));
        Assert.All(received.Values, body => Assert.Contains("civil-society", body, StringComparison.Ordinal));
        Assert.Contains("graphql.document.hash", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("Overview", received["/v1/traces"], StringComparison.Ordinal);
        Assert.DoesNotContain("/alive", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("graphql.server.operation.duration", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain("Overview", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.All(received.Values, body => Assert.DoesNotContain("unspoken", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Server_Should_HaveNothingOfOpenTelemetry_When_NoCollectorIsConfigured()
    {
        using var folder = new TemporaryFolder();
        await using var plain = CatalogServer.Build(["--Database:Path", folder.Database]);
        await using var exporting = CatalogServer.Build(["--Database:Path", folder.Database, "--OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"]);

        Assert.Null(plain.Services.GetService(typeof(TracerProvider)));
        Assert.NotNull(exporting.Services.GetService(typeof(TracerProvider)));
    }

    // Protobuf has texts as they are: the rest need not be read to find them.
    private static async Task<WebApplication> StartCollectorAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.MapPost("/v1/{signal}", async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
            var body = await reader.ReadToEndAsync();
            received.AddOrUpdate(context.Request.Path, body, (_, before) => before + body);
        });
        await collector.StartAsync();
        return collector;
    }
}
