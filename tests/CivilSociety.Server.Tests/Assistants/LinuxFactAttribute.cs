namespace CivilSociety.Server.Tests.Assistants;

/// <summary>A test of what a process has in memory; it is skipped, visibly, where there is no <c>/proc</c> to read it from.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "There is no /proc: run this test on Linux.";
        }
    }
}
