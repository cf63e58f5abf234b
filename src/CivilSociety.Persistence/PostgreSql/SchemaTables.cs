using System.Text;
using CivilSociety.Domain.Specifications;
using CivilSociety.Persistence.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>The SQL of a schema, as EF Core makes it from <see cref="CatalogModel"/>, and what SQLite has of its own there.</summary>
internal sealed class SchemaTables
{
    /// <summary>The column by which rows are in order that are no items.</summary>
    public const string Number = "Number";

    // Changes when what is made here does: schemas made before are made anew.
    private const int Version = 3;

    private SchemaTables(IReadOnlyList<string> create, IReadOnlyList<string> index, IReadOnlyList<CatalogColumn> columns) => (Create, Index, Columns) = (create, index, columns);

    /// <summary>Tells the tables of this version of the package from others.</summary>
    public static string Hash { get; } = $"{CatalogTables.Hash}_{Version}";

    /// <summary>Makes the tables.</summary>
    public IReadOnlyList<string> Create { get; }

    /// <summary>Makes the indexes, once the rows are there.</summary>
    public IReadOnlyList<string> Index { get; }

    /// <summary>The columns of the items and links.</summary>
    public IReadOnlyList<CatalogColumn> Columns { get; }

    public static SchemaTables Of(CatalogDbContext context)
    {
        var model = context.GetService<IDesignTimeModel>().Model;
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        var tables = operations.OfType<CreateTableOperation>().ToList();
        var references = tables.SelectMany(table => table.ForeignKeys).Concat(operations.OfType<AddForeignKeyOperation>())
            .ToDictionary(key => (key.Table, key.Columns.Single()), key => key.PrincipalTable);
        List<CatalogColumn> columns = [.. tables.SelectMany(table => table.Columns.Select(column => new CatalogColumn(table.Name, column.Name, references.GetValueOrDefault((table.Name, column.Name)))))];

        // The rows refer to what is there, and nobody changes them. Keys are made with the indexes, of rows that are there.
        List<MigrationOperation> keys = [.. tables.Select(table => table.PrimaryKey!)];
        tables.ForEach(table =>
        {
            table.ForeignKeys.Clear();
            table.PrimaryKey = null;
        });
        return new([.. Sql(tables), BesideItems, Folded()], [.. Sql([.. keys, .. operations.OfType<CreateIndexOperation>()]), SortIndexes.CreateFor(model)], columns);

        IEnumerable<string> Sql(IEnumerable<MigrationOperation> made) => context.GetService<IMigrationsSqlGenerator>().Generate([.. made], model).Select(command => command.CommandText);
    }

    // What the full-text index of each server is filled with, what patterns see, and what says what the schema holds.
    // To make what is coded smaller takes the database a seventh of a build, and brings less than a tenth of its size.
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
