namespace CivilSociety.Exchange.Qca;

/// <summary>A table has faults.</summary>
/// <param name="faults">All of them, each with its place and what is expected.</param>
public sealed class InvalidTableException(IReadOnlyList<string> faults)
    : Exception($"The table cannot be read:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"  {fault}"))}")
{
    /// <summary>The faults, each with its place and what is expected.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
