using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Tests;

/// <summary>A file that is removed at the end.</summary>
internal sealed class TemporaryFile(string ending) : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"civil-society-{Guid.NewGuid():N}{ending}");

    public async Task WriteAsync(Sheet sheet)
    {
        await using var file = File.Create(Path);
        await CsvFile.WriteAsync(file, sheet);
    }

    public void Dispose() => File.Delete(Path);
}
