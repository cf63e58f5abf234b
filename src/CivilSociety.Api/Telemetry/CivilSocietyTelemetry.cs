namespace CivilSociety.Api.Telemetry;

/// <summary>Name of the module's <see cref="System.Diagnostics.ActivitySource"/> and <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
public static class CivilSocietyTelemetry
{
    /// <summary>The name.</summary>
    public const string SourceName = "CivilSociety.GraphQL";
}
