namespace CivilSociety.Api.Tests.Telemetry;

/// <summary>Tests that listen to the whole process: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessListeners
{
    public const string Name = "Listeners of the process";
}
