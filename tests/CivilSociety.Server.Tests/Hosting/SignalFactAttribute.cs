namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A test of signals; it is skipped, visibly, on Windows, which has no signals.</summary>
public sealed class SignalFactAttribute : FactAttribute
{
    public SignalFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no signals: run this test on Linux or macOS.";
        }
    }
}
