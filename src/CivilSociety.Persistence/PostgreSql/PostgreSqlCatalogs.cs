using CivilSociety.Domain;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>The catalogs in a PostgreSQL database: each a schema that is built whole, and one of them the current.</summary>
public sealed class PostgreSqlCatalogs
{
    private const string Register = "civil_society.catalog";

    // Others can remove a schema, and know of no register.
    private const string Present = $"SELECT schema FROM {Register} WHERE EXISTS (SELECT FROM pg_namespace WHERE nspname = schema)";

    private readonly SchemaServer _server;
    private readonly ILoggerFactory? _loggers;

    /// <summary>Those of a database, which is not connected to yet.</summary>
    /// <param name="connectionString">A connection string of Npgsql.</param>
    /// <param name="loggers">Where SQL statements are logged; nowhere by default.</param>
    /// <exception cref="FormatException">The string cannot be read; the message does not repeat it.</exception>
    public PostgreSqlCatalogs(string connectionString, ILoggerFactory? loggers = null) => (_server, _loggers) = (new(connectionString), loggers);

    /// <summary>The name of the database and its address.</summary>
    public string Name => _server.Name;

    /// <summary>The name of the schema of a catalog: other content or other tables have another.</summary>
    /// <param name="version">The version of the content.</param>
    public static string SchemaNameOf(string version) => $"catalog_{version}_{SchemaTables.Hash}";

    /// <summary>The schema of the current catalog; null where none was built yet, or it was removed.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CatalogUnavailableException">The database cannot be read.</exception>
    public async Task<string?> FindCurrentAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await _server.ConnectAsync(cancellationToken);
            return await FindCurrentAsync(connection, cancellationToken);
        }
        catch (NpgsqlException fault)
        {
            throw _server.Unavailable(fault);
        }
    }

    /// <summary>Opens the catalog in a schema, which nobody removes while it is open.</summary>
    /// <param name="schema">The name of the schema.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="InvalidCatalogDatabaseException">It is none that this version of the package built.</exception>
    /// <exception cref="CatalogUnavailableException">The database cannot be read, or has no such schema.</exception>
    public async Task<CatalogDatabase> OpenAsync(string schema, CancellationToken cancellationToken = default)
    {
        try
        {
            var opened = await CatalogSchema.OpenAsync(_server, schema, cancellationToken);
            try
            {
                var (info, itemCount, model) = await opened.ReadInfoAsync(cancellationToken);
                return model == SchemaTables.Hash
                    ? new(opened, info, itemCount, _loggers)
                    : throw new InvalidCatalogDatabaseException(
                        $"{schema} in {Name}", $"was built by another version of CivilSociety: its tables are {model}, and {SchemaTables.Hash} are expected. Remove it, and the next start builds it anew: DROP SCHEMA {schema} CASCADE.");
            }
            catch
            {
                opened.Dispose();
                throw;
            }
        }
        catch (NpgsqlException fault)
        {
            throw _server.Unavailable(fault);
        }
    }

    /// <summary>The same for a catalog whose items have all their relations, as one in memory has.</summary>
    /// <inheritdoc cref="OpenOrBuildAsync(string, Func{ValueTuple{IEnumerable{CatalogPart}, IEnumerable{SourceFile}}}, IProgress{ValueTuple{string, int}}?, Action?, CancellationToken)"/>
    public Task<CatalogDatabase> OpenOrBuildAsync(
        string version,
        Func<(ICatalog Catalog, IReadOnlyList<SourceFile> Sources)> read,
        IProgress<(string Kind, int Count)>? progress = null,
        Action? waiting = null,
        CancellationToken cancellationToken = default) => OpenOrBuildAsync(
            version,
            async () =>
            {
                var (catalog, sources) = read();
                return ([await CatalogBuilder.PartOf(catalog, cancellationToken)], sources);
            },
            progress,
            waiting,
            cancellationToken);

    /// <summary>Opens the catalog of a version, which is built first unless it is there, and makes it the current one: by one process at a time. What nobody has open of the others is removed.</summary>
    /// <param name="version">The version of the content.</param>
    /// <param name="read">Gives the parts of the catalog, such as those of <c>CaseStudyCatalog.ReadParts</c>, and the files that it was read from; called only where it is built.</param>
    /// <param name="progress">Told how many items of which kind have been written, when all are.</param>
    /// <param name="waiting">Called when another process builds, before it is waited for.</param>
    /// <param name="cancellationToken">Ends the building; nothing of it stays.</param>
    /// <exception cref="InvalidCatalogDatabaseException">The database cannot hold a catalog.</exception>
    /// <exception cref="CatalogUnavailableException">The database cannot be connected to.</exception>
    /// <exception cref="IOException">The database cannot be written, or its disk is full.</exception>
    public Task<CatalogDatabase> OpenOrBuildAsync(
        string version,
        Func<(IEnumerable<CatalogPart> Parts, IEnumerable<SourceFile> Sources)> read,
        IProgress<(string Kind, int Count)>? progress = null,
        Action? waiting = null,
        CancellationToken cancellationToken = default) => OpenOrBuildAsync(version, () => Task.FromResult(read()), progress, waiting, cancellationToken);

    private async Task<CatalogDatabase> OpenOrBuildAsync(
        string version,
        Func<Task<(IEnumerable<CatalogPart> Parts, IEnumerable<SourceFile> Sources)>> read,
        IProgress<(string Kind, int Count)>? progress,
        Action? waiting,
        CancellationToken cancellationToken)
    {
        var schema = SchemaNameOf(version);
        await using var builder = await ConnectAsync(cancellationToken);
        try
        {
            if (await FindCurrentAsync(builder, cancellationToken) != schema)
            {
                if (!await IsTrueAsync(builder, SchemaLock.TryTake, SchemaLock.Building, cancellationToken))
                {
                    waiting?.Invoke();
                    await ExecuteAsync(builder, SchemaLock.Take, SchemaLock.Building, cancellationToken);
                }

                await MakeCurrentAsync(builder, schema, read, progress, cancellationToken);
            }

            // Opened before the others are removed, by whoever has the lock.
            var database = await OpenAsync(schema, cancellationToken);
            if (await IsTrueAsync(builder, SchemaLock.TryTake, SchemaLock.Building, cancellationToken))
            {
                await RemoveOthersAsync(builder, schema, cancellationToken);
            }

            return database;
        }
        catch (NpgsqlException fault)
        {
            throw new IOException($"The catalog cannot be written in the database {Name}: {Remedy(fault)}", fault);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection connection;
        try
        {
            connection = await _server.ConnectAsync(cancellationToken);
        }
        catch (NpgsqlException fault)
        {
            throw _server.Unavailable(fault);
        }

        if (connection.PostgresParameters["server_encoding"] is var encoding && encoding != "UTF8")
        {
            await connection.DisposeAsync();
            throw new InvalidCatalogDatabaseException(Name, $"has the encoding {encoding}, and UTF8 is expected. Make another: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.");
        }

        return connection;
    }

    private static async Task MakeCurrentAsync(
        NpgsqlConnection builder,
        string schema,
        Func<Task<(IEnumerable<CatalogPart> Parts, IEnumerable<SourceFile> Sources)>> read,
        IProgress<(string Kind, int Count)>? progress,
        CancellationToken cancellationToken)
    {
        // Nobody sees any of it before the commit, and without that nothing of it stays.
        await using var transaction = await builder.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(builder, "CREATE SCHEMA IF NOT EXISTS civil_society", null, cancellationToken);
        await ExecuteAsync(builder, $"CREATE TABLE IF NOT EXISTS {Register} (schema text PRIMARY KEY, is_current boolean NOT NULL)", null, cancellationToken);
        if (!await IsTrueAsync(builder, $"SELECT EXISTS ({Present} AND schema = $1)", schema, cancellationToken))
        {
            var (parts, sources) = await read();
            await SchemaBuilder.BuildAsync(builder, schema, parts, sources, progress, cancellationToken);
            await ExecuteAsync(builder, $"INSERT INTO {Register} VALUES ($1, false) ON CONFLICT DO NOTHING", schema, cancellationToken);
        }

        await ExecuteAsync(builder, $"UPDATE {Register} SET is_current = schema = $1", schema, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task RemoveOthersAsync(NpgsqlConnection builder, string kept, CancellationToken cancellationToken)
    {
        var others = new List<string>();
        await using (var command = new NpgsqlCommand($"SELECT schema FROM {Register} WHERE schema <> $1 AND NOT is_current", builder) { Parameters = { new() { Value = kept } } })
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                others.Add(reader.GetString(0));
            }
        }

        foreach (var other in others)
        {
            if (!await IsTrueAsync(builder, SchemaLock.TryTake, other, cancellationToken))
            {
                continue;
            }

            await using (var transaction = await builder.BeginTransactionAsync(cancellationToken))
            {
                await ExecuteAsync(builder, $"DROP SCHEMA IF EXISTS \"{other}\" CASCADE", null, cancellationToken);
                await ExecuteAsync(builder, $"DELETE FROM {Register} WHERE schema = $1", other, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            await ExecuteAsync(builder, SchemaLock.Release, other, cancellationToken);
        }
    }

    private static async Task<string?> FindCurrentAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand($"{Present} AND is_current", connection);
            return await command.ExecuteScalarAsync(cancellationToken) as string;
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return null;
        }
    }

    private static async Task<bool> IsTrueAsync(NpgsqlConnection connection, string sql, string parameter, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = parameter } } };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, string? parameter, CancellationToken cancellationToken)
    {
        // Others are waited for as long as they build.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        if (parameter is not null)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string Remedy(NpgsqlException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege }
        ? $"{SchemaServer.Describe(fault)} Expected a role that may make schemas ({_server.Grant}), and in a database with catalogs the one that built them."
        : SchemaServer.Describe(fault);
}
