namespace CivilSociety.Server.Tests.Hosting;

/// <summary>Where servers build catalogs, looked at past them.</summary>
internal interface IBuildPlace : IDisposable
{
    /// <summary>The settings of a server that builds there.</summary>
    (string Name, string Value)[] Settings { get; }

    /// <summary>The version that the next server serves, and those that are there; fails when one of them is not whole.</summary>
    (string Current, IReadOnlyList<string> All) ReadVersions();

    /// <summary>What is there beside catalogs and beside what belongs there.</summary>
    IEnumerable<string> Leftovers();
}
