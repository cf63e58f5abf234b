using CivilSociety.Persistence;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A folder of files of SQLite.</summary>
internal sealed class FolderPlace : IBuildPlace
{
    private readonly TemporaryFolder _folder = new();

    public (string Name, string Value)[] Settings => [("Database__Folder", _folder.Path)];

    public (string Current, IReadOnlyList<string> All) ReadVersions()
    {
        var current = File.ReadAllText(_folder.Combine("current"));
        List<string> all = [.. Directory.EnumerateFiles(_folder.Path, "*.db").Select(path => DatabaseContent.Read(path).Version)];
        return (all.Single(version => CatalogDatabase.FileNameOf(version) == current), all);
    }

    public IEnumerable<string> Leftovers() => Directory.EnumerateFiles(_folder.Path).Select(path => Path.GetFileName(path)!).Where(name => !name.EndsWith(".db", StringComparison.Ordinal) && name is not ("current" or "lock"));

    public void Dispose() => _folder.Dispose();
}
