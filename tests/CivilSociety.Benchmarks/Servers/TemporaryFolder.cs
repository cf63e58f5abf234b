namespace CivilSociety.Benchmarks.Servers;

/// <summary>A folder that is removed at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("civil-society-").FullName;

    public string Combine(string name) => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
