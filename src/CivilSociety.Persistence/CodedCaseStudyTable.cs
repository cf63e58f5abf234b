namespace CivilSociety.Persistence;

/// <summary>The table of what patterns see of the case studies, coded while a catalog is built: in the order in which the parts came.</summary>
internal static class CodedCaseStudyTable
{
    public const string Name = "CodedCaseStudy";

    public const string Content = "Content";

    public const string Create = $"CREATE TABLE {Name} ({Content} BLOB NOT NULL);";
}
