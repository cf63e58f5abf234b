namespace CivilSociety.Catalog;

/// <summary>Reads the JSON files below a folder, or tells what keeps it from reading them.</summary>
internal sealed class SeedFolder
{
    /// <summary>How faults name the folder itself.</summary>
    public const string Root = ".";

    // A seed has one level of folders, and its files have less than a megabyte each.
    private const int MaxDepth = 8;
    private const long MaxLength = 64 * 1024 * 1024;
    private const int MaxEntries = 100_000;

    private readonly List<SeedFile> _files = [];
    private readonly List<SeedFault> _faults = [];
    private readonly string _root;
    private int _entries;

    public SeedFolder(string root)
    {
        _root = root;
        ReadFolder(new(root), "", []);
    }

    public IReadOnlyList<SeedFile> Files => _files;

    public IReadOnlyList<SeedFault> Faults => _faults;

    private void ReadFolder(DirectoryInfo folder, string path, IReadOnlyList<string> above)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().TakeWhile(_ => _entries <= MaxEntries))
            {
                if (++_entries > MaxEntries)
                {
                    Report(Root, $"There are more than {MaxEntries} files and folders.", "Expected the folder of a seed, without links to others.");
                    break;
                }

                ReadEntry(entry, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}", [.. above, folder.FullName]);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(path.Length == 0 ? Root : path, $"The folder cannot be read: {fault.Message}", "Make it readable.");
        }
    }

    private void ReadEntry(FileSystemInfo entry, string path, IReadOnlyList<string> above)
    {
        var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        switch (TargetOf(entry))
        {
            case null:
                Report(path, "This is a link that leads nowhere, or to itself.", "Put what is meant in its place.");
                break;
            case DirectoryInfo when isJson:
                Report(path, "This is a folder.", "Expected a file.");
                break;
            case DirectoryInfo folder when above.Contains(folder.FullName) || IsAboveRoot(folder.FullName) || above.Count > MaxDepth:
                Report(path, "This is a link to a folder above it, or a folder deep below the seed.", "Remove it.");
                break;
            case DirectoryInfo folder:
                ReadFolder(folder, path, above);
                break;
            case FileInfo file when isJson:
                ReadFile(file, path);
                break;
        }
    }

    private static FileSystemInfo? TargetOf(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null)
        {
            return entry;
        }

        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target ? target : null;
        }
        catch (IOException)
        {
            // Links that lead to each other.
            return null;
        }
    }

    private bool IsAboveRoot(string folder) => $"{_root}{Path.DirectorySeparatorChar}".StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : $"{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    // A pipe would be waited for and a device read for ever; they have no length, as an empty file.
    private void ReadFile(FileInfo file, string path)
    {
        try
        {
            switch (file.Length)
            {
                case 0:
                    Report(path, "This is an empty file, or none but a pipe, a socket or a device.", "Expected a file with JSON text.");
                    break;
                case > MaxLength:
                    Report(path, $"The file has {file.Length} bytes.", $"Expected {MaxLength} at most.");
                    break;
                default:
                    _files.Add(new(path, new FileOnDisk(file.FullName)));
                    break;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(path, $"The file cannot be read: {fault.Message}", "Make it readable.");
        }
    }

    private void Report(string path, string problem, string remedy) => _faults.Add(new(path, "", problem, remedy));
}
