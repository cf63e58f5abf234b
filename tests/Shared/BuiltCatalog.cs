using CivilSociety.Catalog;
using CivilSociety.Persistence;

namespace CivilSociety.Tests.Shared;

/// <summary>A database of the ten case studies: built once for all tests of a project, and copied by each that needs one.</summary>
internal static class BuiltCatalog
{
    private static readonly Lazy<Task<string>> TenCases = new(BuildTenCasesAsync);

    /// <summary>Makes a database of its own at the path, and the folder where there is none.</summary>
    public static async Task CopyToAsync(string path)
    {
        var built = await TenCases.Value;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(built, path);
    }

    /// <summary>Builds the database of a seed, with the files of the seed in it.</summary>
    public static Task BuildAsync(string path, Seed seed) =>
        CatalogDatabase.BuildAsync(path, CaseStudyCatalog.Load(seed), [.. seed.Files.Select(file => new SourceFile(file.Path, file.Content))]);

    private static async Task<string> BuildTenCasesAsync()
    {
        var folder = Directory.CreateTempSubdirectory("civil-society-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var path = Path.Combine(folder.FullName, "catalog.db");
        await BuildAsync(path, Seed.TenCases());
        return path;
    }
}
