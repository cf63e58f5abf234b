using CivilSociety.Catalog;
using CivilSociety.Persistence;
using CivilSociety.Persistence.PostgreSql;
using CivilSociety.Server.Hosting;

namespace CivilSociety.Server.Catalogs;

/// <summary>The PostgreSQL database in which catalogs are built, each as a schema.</summary>
internal sealed class CatalogSchemas(PostgreSqlCatalogs catalogs) : ICatalogPlace
{
    private const string Setting = "ConnectionStrings__Catalog";

    /// <summary>The database of the settings.</summary>
    /// <exception cref="InvalidSettingsException">They name none, or a file or folder too.</exception>
    public static CatalogSchemas Of(IConfiguration settings, ILoggerFactory? loggers)
    {
        var database = settings.GetSection(DatabaseOptions.Section);
        if ((database[nameof(DatabaseOptions.Path)] ?? database[nameof(DatabaseOptions.Folder)]) is not null)
        {
            throw new InvalidSettingsException(["Database__Provider: PostgreSql is given with the Database__Path or Database__Folder of SQLite. Expected ConnectionStrings__Catalog alone."]);
        }

        try
        {
            return new(new(settings.GetConnectionString("Catalog") ?? "", loggers));
        }
        catch (FormatException fault)
        {
            throw new InvalidSettingsException([$"{Setting}: {fault.Message}"]);
        }
    }

    /// <inheritdoc/>
    public async Task<(CatalogDatabase Database, Func<CaseStudyCatalog>? Load)> OpenAsync(Func<Seed> seed, Action<string> log, CancellationToken cancellationToken)
    {
        var files = seed();
        CaseStudyCatalog? builtFrom = null;
        log($"Catalog {files.Version}, database {catalogs.Name}, schema {PostgreSqlCatalogs.SchemaNameOf(files.Version)}");
        var isBuilt = false;
        var database = files.Files.Count <= CatalogFolder.FilesInMemory
            ? await catalogs.OpenOrBuildAsync(
                files.Version,
                () =>
                {
                    isBuilt = true;
                    return (builtFrom = CaseStudyCatalog.Load(files), CatalogFolder.SourcesOf(files));
                },
                new BuildProgress(log),
                Wait,
                cancellationToken)
            : await catalogs.OpenOrBuildAsync(
                files.Version,
                () =>
                {
                    isBuilt = true;
                    return (new ReadingProgress(files, log).Over(CaseStudyCatalog.ReadParts(files)), []);
                },
                new BuildProgress(log),
                Wait,
                cancellationToken);
        if (isBuilt)
        {
            log("Built.");
        }

        return (database, () => builtFrom ?? CaseStudyCatalog.Load(files));

        void Wait() => log($"Waiting for another process, which builds a catalog in {catalogs.Name}");
    }

    /// <inheritdoc/>
    public async Task<CatalogDatabase?> OpenNewerAsync(CatalogDatabase served)
    {
        // No request waits for a database.
        await Task.Yield();
        var current = await catalogs.FindCurrentAsync();
        if (current is not null && current != served.Path)
        {
            return await catalogs.OpenAsync(current);
        }

        await served.CheckAsync();
        return null;
    }
}
