namespace CivilSociety.Server.Catalogs;

/// <summary>Writes at once; <see cref="Progress{T}"/> would write when a thread is free.</summary>
internal sealed class BuildProgress(Action<string> log) : IProgress<(string Kind, int Count)>
{
    public void Report((string Kind, int Count) value) => log($"  {value.Count,6} {value.Kind}");
}
