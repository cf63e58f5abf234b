using System.Text;
using CivilSociety.Domain.Specifications;
using CivilSociety.Persistence.Search;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>The SQL of a schema: <see cref="SchemaModel.CreateScript"/>, printed into a file as that of <see cref="CatalogTables"/> is, and what SQLite has of its own there.</summary>
internal static class SchemaTables
{
    public const string FileName = "PostgreSql/Tables.sql";

    /// <summary>The column by which rows are in order that are no items.</summary>
    public const string Number = "Number";

    // What the full-text index of each server is filled with, what patterns see, and what says what the schema holds.
    // What has bytes is compressed when it comes: the database would try it once more.
    private const string BesideItems =
        $"""
        CREATE TABLE "{SearchIndex.Text}" ("{PackedRows.Content}" bytea NOT NULL, "{Number}" integer NOT NULL) WITH (toast_tuple_target = 8160);
        CREATE TABLE "{SearchIndex.Synonym}" ("{PackedRows.Content}" bytea NOT NULL, "{Number}" integer NOT NULL) WITH (toast_tuple_target = 8160);
        ALTER TABLE "{SearchIndex.Text}" ALTER "{PackedRows.Content}" SET STORAGE EXTERNAL;
        ALTER TABLE "{SearchIndex.Synonym}" ALTER "{PackedRows.Content}" SET STORAGE EXTERNAL;
        CREATE TABLE "{CodedCaseStudyTable.Name}" ("{CodedCaseStudyTable.Content}" bytea NOT NULL, "{Number}" integer NOT NULL);
        ALTER TABLE "{CodedCaseStudyTable.Name}" ALTER "{CodedCaseStudyTable.Content}" SET STORAGE EXTERNAL;
        CREATE TABLE "CatalogInfo" ("Version" text NOT NULL, "Source" text NOT NULL, "Model" text NOT NULL, "ItemCount" integer NOT NULL);
        CREATE TABLE "ItemCount" ("Kind" text NOT NULL PRIMARY KEY, "Count" integer NOT NULL);
        CREATE TABLE "SourceFile" ("Path" text COLLATE "C" NOT NULL PRIMARY KEY, "Content" bytea NOT NULL);
        """;

    /// <summary>Makes the tables of the items and links, and after these their keys and indexes.</summary>
    public static string Script { get; } = CatalogTables.Read(FileName);

    /// <summary>Makes all tables.</summary>
    public static IReadOnlyList<string> Create => [Script[..StartOfKeys], BesideItems, Folded()];

    /// <summary>Makes the keys and indexes, once the rows are there.</summary>
    public static string Index => Script[StartOfKeys..];

    /// <summary>Tells the tables of this version of the package from others; not the function, which takes time to make.</summary>
    public static string Hash { get; } = CatalogTables.HashOf($"{CatalogTables.Hash}{Script}{BesideItems}{PackedRows.Version}");

    private static int StartOfKeys => Script.IndexOf("ALTER TABLE", StringComparison.Ordinal);

    /// <summary>The function of <see cref="FoldedText"/>: translate replaces character by character, and leaves out those that have no other.</summary>
    /// <remarks>It looks a character up from the first on: those that texts are made of stand first, as themselves.</remarks>
    private static string Folded()
    {
        const string Frequent = " enatirodslgvhkmubpwjczfyxq,.-0123456789";
        var (from, to, without) = (new StringBuilder(Frequent), new StringBuilder(Frequent), new StringBuilder());
        for (var character = '\u0001'; character < char.MaxValue; character++)
        {
            var text = character.ToString();
            if (char.IsSurrogate(character) || FoldedText.Of(text) is var folded && folded == text)
            {
                continue;
            }

            if (folded.Length == 0)
            {
                without.Append(character);
            }
            else
            {
                from.Append(character);
                to.Append(folded);
            }
        }

        return $"""
            CREATE FUNCTION folded(text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS
            $function$ SELECT CASE WHEN octet_length($1) = length($1) THEN lower($1 COLLATE "C") ELSE translate($1, '{from}{without}', '{to}') END $function$
            """;
    }
}
