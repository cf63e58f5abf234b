using System.ComponentModel.DataAnnotations;
using CivilSociety.Catalog;
using CivilSociety.Persistence;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Hosting;

/// <summary>Imports the seed into the database before anything is served.</summary>
internal static class DatabaseStartup
{
    public static async Task ImportAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ResolvePath();
        var seed = services.GetRequiredService<IOptions<SeedOptions>>().Value.Folder is { } folder ? Seed.FromFolder(folder) : Seed.TenCases();
        var log = services.GetRequiredService<StartupLog>();
        EnsureWritable(Path.GetDirectoryName(path)!);

        log.Write($"Catalog {seed.Version}, database {path}");
        var imported = await services.GetRequiredService<CatalogImporter>().ImportAsync(
            seed.Version,
            () => CaseStudyCatalog.Load(seed),
            new Progress(log),
            cancellationToken);
        log.Write(imported ? "Imported." : "The database is up to date.");
    }

    private static void EnsureWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new DataFolderException(folder, exception);
        }
    }

    // Writes at once; Progress<T> would write when a thread is free.
    private sealed class Progress(StartupLog log) : IProgress<(string Kind, int Count)>
    {
        public void Report((string Kind, int Count) value) => log.Write($"  {value.Count,6} {value.Kind}");
    }
}

/// <summary>The database file: configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Path of the SQLite file; by default <c>CivilSociety/catalog.db</c> in the user's folder for application data.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a file.")]
    public string? Path { get; init; }

    /// <summary>The absolute path.</summary>
    public string ResolvePath() => System.IO.Path.GetFullPath(Path ?? System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "CivilSociety",
        "catalog.db"));
}

/// <summary>The seed of the database: configuration section <c>Seed</c>.</summary>
public sealed class SeedOptions
{
    public const string Section = "Seed";

    /// <summary>Folder of a seed; by default the ten case studies embedded in the program.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a folder.")]
    public string? Folder { get; init; }
}

/// <summary>The folder of the database is not writable.</summary>
internal sealed class DataFolderException(string folder, Exception cause) : Exception($"The data folder '{folder}' cannot be written: {cause.Message}", cause);
