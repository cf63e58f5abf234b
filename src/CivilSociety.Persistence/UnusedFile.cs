namespace CivilSociety.Persistence;

/// <summary>Removes files that no process has open.</summary>
internal static class UnusedFile
{
    /// <summary>Removes the file unless a process has it open as <see cref="CatalogDatabase"/> or builds it.</summary>
    /// <returns>Whether it is gone.</returns>
    public static bool TryRemove(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            File.Delete(path);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
