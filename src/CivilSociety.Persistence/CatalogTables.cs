using System.Security.Cryptography;
using System.Text;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Persistence.Search;

namespace CivilSociety.Persistence;

/// <summary>The SQL of the tables, as EF Core makes it from <see cref="CatalogModel"/>, and of <see cref="SortIndexes"/>.</summary>
/// <remarks>Printed into a file, since making the model costs more than building a catalog; a test compares the two.</remarks>
internal static class CatalogTables
{
    public const string FileName = "Tables.sql";

    /// <summary>Makes the tables and their indexes.</summary>
    public static string Create { get; } = Read(FileName);

    /// <summary>Makes the tables alone, to be filled before <see cref="CreateIndexes"/>: an index of rows that are there costs less than one that grows with them.</summary>
    public static string CreateTables => Create[..StartOfIndexes];

    /// <summary>Makes the indexes.</summary>
    public static string CreateIndexes => Create[StartOfIndexes..];

    /// <summary>Tells the tables, the index and what is coded from those of other versions of the package.</summary>
    public static string Hash { get; } = HashOf($"{Create}{SearchIndex.Create}{SearchIndex.Version}{CodedCaseStudyTable.Create}{CodedCaseStudy.Version}");

    // EF Core makes the tables first.
    private static int StartOfIndexes => Math.Min(Create.IndexOf("CREATE INDEX", StringComparison.Ordinal), Create.IndexOf("CREATE UNIQUE INDEX", StringComparison.Ordinal));

    /// <summary>The first eight hexadecimal digits of the SHA-256 of a text.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    /// <summary>Reads a file of SQL that this assembly has.</summary>
    public static string Read(string file)
    {
        using var reader = new StreamReader(typeof(CatalogTables).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
