namespace CivilSociety.Exchange.Tests.Graphs;

/// <summary>A test that needs Python with networkx; it is skipped, visibly, where there is none.</summary>
public sealed class NetworkxFactAttribute : FactAttribute
{
    public NetworkxFactAttribute()
    {
        if (!Networkx.IsInstalled)
        {
            Skip = "python3 cannot import networkx: install python3-networkx to run this test.";
        }
    }
}
