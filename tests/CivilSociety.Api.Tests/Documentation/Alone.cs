namespace CivilSociety.Api.Tests.Documentation;

/// <summary>Tests beside which no other test runs: the console belongs to the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
