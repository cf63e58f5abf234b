using CivilSociety.Catalog;
using CivilSociety.Persistence;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Hosting;

/// <summary>Makes the database hold what the seed says, before anything is served.</summary>
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
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new DataFolderException(folder, fault);
        }
    }

    // Written at once, where Progress<T> would write when a thread is free.
    private sealed class Progress(StartupLog log) : IProgress<(string Kind, int Count)>
    {
        public void Report((string Kind, int Count) value) => log.Write($"  {value.Count,6} {value.Kind}");
    }
}
