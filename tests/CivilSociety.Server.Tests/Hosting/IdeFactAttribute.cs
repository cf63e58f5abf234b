namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A test of the IDE; it is skipped, visibly, where the build could not bring it in.</summary>
public sealed class IdeFactAttribute : FactAttribute
{
    public IdeFactAttribute()
    {
        if (!IsInstalled)
        {
            Skip = Missing;
        }
    }

    internal const string Missing = "The IDE was not brought in: install Node.js with npm and build again to run this test.";

    public static bool IsInstalled { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "ide", "index.html"));
}

/// <summary>The same for a test with cases.</summary>
public sealed class IdeTheoryAttribute : TheoryAttribute
{
    public IdeTheoryAttribute()
    {
        if (!IdeFactAttribute.IsInstalled)
        {
            Skip = IdeFactAttribute.Missing;
        }
    }
}
