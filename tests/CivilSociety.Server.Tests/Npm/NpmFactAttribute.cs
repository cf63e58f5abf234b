namespace CivilSociety.Server.Tests.Npm;

/// <summary>A test that needs Node.js with npm; it is skipped, visibly, where there is none.</summary>
public sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "npm"))))
        {
            Skip = "npm is not on the path: install Node.js with npm to run this test.";
        }
    }
}
