using CivilSociety.Domain;
using Npgsql;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Builds the schema of a catalog, within a transaction of who calls.</summary>
internal static class SchemaBuilder
{
    public static async Task BuildAsync(
        NpgsqlConnection connection,
        string schema,
        IEnumerable<CatalogPart> parts,
        IEnumerable<SourceFile> sources,
        IProgress<(string Kind, int Count)>? progress,
        CancellationToken cancellationToken)
    {
        var columns = CatalogColumn.Read();
        await ExecuteAsync($"CREATE SCHEMA \"{schema}\"");
        await ExecuteAsync($"SET LOCAL search_path = \"{schema}\"");
        foreach (var create in SchemaTables.Create)
        {
            await ExecuteAsync(create);
        }

        var inserts = new CopyInserts(connection);
        var (info, counts) = CatalogBuilder.Write(columns, inserts.InsertInto, parts, progress, cancellationToken);
        inserts.Finish();
        foreach (var file in sources)
        {
            await ExecuteAsync("INSERT INTO \"SourceFile\" VALUES ($1, $2)", file.Path, file.Content);
        }

        await ExecuteAsync("INSERT INTO \"CatalogInfo\" VALUES ($1, $2, $3, $4)", info.Version, info.Source, SchemaTables.Hash, counts.Values.Sum());
        foreach (var kind in CatalogModel.Kinds)
        {
            await ExecuteAsync("INSERT INTO \"ItemCount\" VALUES ($1, $2)", kind.Name, counts.GetValueOrDefault(kind));
        }

        // Workers beside would take a fifth more of the processors, for a second less of waiting.
        await ExecuteAsync("SET LOCAL max_parallel_maintenance_workers = 0");
        await ExecuteAsync(SchemaTables.Index);

        // Of 7,500 rows of each table, not 30,000: it takes the database a tenth less.
        await ExecuteAsync("SET LOCAL default_statistics_target = 25");
        foreach (var table in columns.Select(column => column.Table).Distinct(StringComparer.Ordinal))
        {
            await ExecuteAsync($"ANALYZE \"{table}\"");
        }

        async Task ExecuteAsync(string sql, params object[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value });
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
