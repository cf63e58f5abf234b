namespace CivilSociety.Server.Tests;

/// <summary>A folder that is removed at the end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("civil-society-").FullName;

    public string Database => System.IO.Path.Combine(Path, "data", "catalog.db");

    public string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
