namespace CivilSociety.Catalog;

/// <summary>A seed with faults; it carries them all.</summary>
public sealed class InvalidSeedException(IReadOnlyList<SeedFault> faults)
    : Exception($"The seed has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"  {fault}"))}")
{
    /// <summary>Every fault, in the order of files and places.</summary>
    public IReadOnlyList<SeedFault> Faults { get; } = faults;
}
