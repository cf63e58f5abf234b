using CivilSociety.Api.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CivilSociety.Server.Hosting;

/// <summary>Exports traces, metrics and logs over OTLP when a collector is configured; otherwise OpenTelemetry is not set up.</summary>
/// <remarks>Configured by OpenTelemetry's own environment variables; the one of the endpoint turns it on.</remarks>
internal static class TelemetryExport
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public const string ProtocolSetting = "OTEL_EXPORTER_OTLP_PROTOCOL";

    private const string ServiceName = "civil-society";

    public static void AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[EndpointSetting]))
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(configuration["OTEL_SERVICE_NAME"] ?? ServiceName))
            .WithTracing(tracing => tracing
                .AddSource(CivilSocietyTelemetry.SourceName)
                .AddAspNetCoreInstrumentation(options => options.Filter = IsNoProbe))
            .WithMetrics(metrics => metrics
                .AddMeter(CivilSocietyTelemetry.SourceName)
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation())
            .UseOtlpExporter();
    }

    private static bool IsNoProbe(HttpContext context) =>
        context.Request.Path != CatalogServer.HealthPath && context.Request.Path != CatalogServer.AlivePath;
}
