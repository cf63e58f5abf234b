using CivilSociety.Catalog;
using CivilSociety.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Tests.Shared;

/// <summary>A SQLite file with the ten case studies: imported once for all tests of a project, and copied by each that needs one.</summary>
internal static class ImportedCatalog
{
    private static readonly Lazy<Task<string>> Imported = new(ImportAsync);

    /// <summary>Makes a database of its own at the path, and the folder where there is none.</summary>
    public static async Task CopyToAsync(string path)
    {
        var imported = await Imported.Value;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(imported, path);
    }

    private static async Task<string> ImportAsync()
    {
        var folder = Directory.CreateTempSubdirectory("civil-society-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var path = Path.Combine(folder.FullName, "catalog.db");
        var seed = Seed.TenCases();
        await using (var services = new ServiceCollection().AddCivilSocietyDatabase(path).BuildServiceProvider())
        {
            await services.GetRequiredService<CatalogImporter>().ImportAsync(seed.Version, () => CaseStudyCatalog.Load(seed));
        }

        // The write-ahead log is merged into the file when the last connection closes.
        SqliteConnection.ClearAllPools();
        return path;
    }
}
