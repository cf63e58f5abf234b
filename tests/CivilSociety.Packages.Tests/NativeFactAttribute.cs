namespace CivilSociety.Packages.Tests;

/// <summary>A test that compiles to native code; it is skipped, visibly, where there is no linker.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
        {
            Skip = "Neither clang nor gcc is on the path: install one to run this test.";
        }
    }
}
