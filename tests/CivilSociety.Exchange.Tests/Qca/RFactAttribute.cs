namespace CivilSociety.Exchange.Tests.Qca;

/// <summary>A test that needs R; skipped where it is not installed.</summary>
public sealed class RFactAttribute : FactAttribute
{
    public RFactAttribute()
    {
        if (RScript.Program is null)
        {
            Skip = "R is not installed (Debian: r-base-core).";
        }
    }
}
