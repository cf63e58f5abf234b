namespace CivilSociety.Api.Telemetry;

/// <summary>What the traces and metrics of the module go by.</summary>
public static class CivilSocietyTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string SourceName = "CivilSociety.GraphQL";
}
