namespace CivilSociety.Api.Tests.Hosting;

/// <summary>A service of a host, whose answer changes while the catalog does not.</summary>
internal sealed class Visits
{
    private int _count;

    public int Next() => Interlocked.Increment(ref _count);
}
