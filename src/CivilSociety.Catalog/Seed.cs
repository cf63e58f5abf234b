using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace CivilSociety.Catalog;

/// <summary>The JSON files that a catalog is made from, and the version that their content gives it.</summary>
public sealed class Seed
{
    private const string ResourcePrefix = "seed/";

    /// <summary>Takes the files as they are; nothing is read yet.</summary>
    public Seed(IEnumerable<SeedFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Version = Hash(Files);
    }

    /// <summary>The files, ordered by path.</summary>
    public IReadOnlyList<SeedFile> Files { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of all paths and contents.</summary>
    public string Version { get; }

    /// <summary>The ten case studies, embedded in this assembly.</summary>
    public static Seed TenCases()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new(assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => new SeedFile(name[ResourcePrefix.Length..].Replace('\\', '/'), Read(assembly, name))));
    }

    /// <summary>All JSON files below a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static Seed FromFolder(string folder)
    {
        var root = Path.GetFullPath(folder);
        return Directory.Exists(root)
            ? new(Directory
                .EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
                .Select(file => new SeedFile(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file))))
            : throw new DirectoryNotFoundException($"The seed folder '{root}' does not exist.");
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static string Hash(IEnumerable<SeedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
