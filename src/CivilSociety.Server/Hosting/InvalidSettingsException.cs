namespace CivilSociety.Server.Hosting;

/// <summary>Settings that cannot be used, all of them.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<string> faults)
    : Exception($"The settings are wrong:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"  {fault}"))}");
