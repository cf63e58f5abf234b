using CivilSociety.Server.Tests.Hosting;

namespace CivilSociety.Server.Tests.Dashboard;

/// <summary>A test that opens the dashboard in Chromium; it is skipped, visibly, where one of them is missing.</summary>
public sealed class DashboardFactAttribute : FactAttribute
{
    public DashboardFactAttribute() => Skip = Missing;

    /// <summary>What is missing, and how to get it; null when nothing is.</summary>
    internal static string? Missing { get; } =
        ChromiumFactAttribute.Path is null ? "Chromium is not on the path: install it (Debian: apt-get install chromium) to run this test."
        : !File.Exists(Path.Combine(AppContext.BaseDirectory, "dashboard", "index.html")) ? "The dashboard was not built: install Node.js with npm and build again to run this test."
        : null;
}

/// <summary>The same for a test with cases.</summary>
public sealed class DashboardTheoryAttribute : TheoryAttribute
{
    public DashboardTheoryAttribute() => Skip = DashboardFactAttribute.Missing;
}
