using System.Diagnostics;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A disk of its own, which can be full: a tmpfs of Linux, which root may mount.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string Megabytes = "64";

    private readonly TemporaryFolder _folder = new();

    public SmallDisk() => Assert.True(Mount(_folder.Path));

    /// <summary>Whether this machine lets the tests mount one.</summary>
    public static bool CanBeMounted { get; } = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && TryMount();

    public string Path => _folder.Path;

    private string Ballast => _folder.Combine("ballast");

    /// <summary>Fills it but for so many kilobytes.</summary>
    public void Fill(int kilobytesLeft)
    {
        Free();
        File.WriteAllBytes(Ballast, new byte[new DriveInfo(Path).AvailableFreeSpace - (kilobytesLeft * 1024L)]);
    }

    /// <summary>Frees what was filled.</summary>
    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "--lazy", Path);
        _folder.Dispose();
    }

    private static bool TryMount()
    {
        using var folder = new TemporaryFolder();
        return Mount(folder.Path) && Run("umount", folder.Path);
    }

    private static bool Mount(string folder) => Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", folder);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
