namespace CivilSociety.Tests.Shared;

/// <summary>The trait by which <c>tests/default.runsettings</c> leaves tests out of a plain <c>dotnet test</c>; <c>.ci/run</c> runs them in a step of their own.</summary>
internal static class Speed
{
    public const string Trait = "Speed";

    /// <summary>Takes twenty seconds or more by what it tests.</summary>
    public const string Slow = "Slow";
}
