namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>A test that reads the report; it is skipped, visibly, where the report is not at hand.</summary>
public sealed class ReportFactAttribute : FactAttribute
{
    private const string Variable = "CIVILSOCIETY_REPORT";

    public ReportFactAttribute()
    {
        if (Path is null)
        {
            Skip = $"{Variable} does not name a file with the report's text.";
        }
    }

    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && File.Exists(path) ? path : null;
}
