namespace CivilSociety.Exchange.Tests.RefiQda;

/// <summary>A test that needs the schemas of REFI-QDA; it is skipped, visibly, where they are not at hand.</summary>
public sealed class RefiSchemaFactAttribute : FactAttribute
{
    private const string Variable = "CIVILSOCIETY_REFI_SCHEMAS";

    public RefiSchemaFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"{Variable} does not name a folder with the schemas of REFI-QDA, Codebook.xsd and Project.xsd.";
        }
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && Directory.Exists(path) ? path : null;
}
