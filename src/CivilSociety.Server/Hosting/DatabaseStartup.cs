using CivilSociety.Catalog;
using CivilSociety.Persistence;

namespace CivilSociety.Server.Hosting;

/// <summary>Makes the database hold what the seed says, before anything is served.</summary>
internal static class DatabaseStartup
{
    public static async Task ImportAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = services.GetRequiredService<DatabaseOptions>().ResolvePath();
        var seed = services.GetRequiredService<SeedOptions>().Folder is { } folder ? Seed.FromFolder(folder) : Seed.TenCases();
        EnsureWritable(Path.GetDirectoryName(path)!);

        Console.WriteLine($"Catalog {seed.Version}, database {path}");
        var imported = await services.GetRequiredService<CatalogImporter>().ImportAsync(
            seed.Version,
            () => CaseStudyCatalog.Load(seed),
            new ConsoleProgress(),
            cancellationToken);
        Console.WriteLine(imported ? "Imported." : "The database is up to date.");
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
    private sealed class ConsoleProgress : IProgress<(string Kind, int Count)>
    {
        public void Report((string Kind, int Count) value) => Console.WriteLine($"  {value.Count,6} {value.Kind}");
    }
}
