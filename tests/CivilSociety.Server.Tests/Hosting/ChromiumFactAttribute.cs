namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A test that opens the IDE in Chromium; it is skipped, visibly, where one of them is missing.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Path is null)
        {
            Skip = "Chromium is not on the path: install it (Debian: apt-get install chromium) to run this test.";
        }
        else if (!IdeFactAttribute.IsInstalled)
        {
            Skip = IdeFactAttribute.Missing;
        }
    }

    /// <summary>The browser that is found on the path; null when there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
