namespace CivilSociety.Domain.Tests.Patterns.Weka;

/// <summary>A test that compares with Weka; it is skipped, visibly, where Java or Weka is missing.</summary>
public sealed class WekaFactAttribute : FactAttribute
{
    public WekaFactAttribute()
    {
        if (FPGrowth.Java is null || FPGrowth.Jar is null)
        {
            Skip = "Java or weka.jar is missing: install the Debian package weka, or name the file in WEKA_JAR, to run this test.";
        }
    }
}
