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
        : this(files, [])
    {
    }

    private Seed(IEnumerable<SeedFile> files, IEnumerable<SeedFault> faults)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Faults = [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal)];
        Version = Hash(Files, Faults);
    }

    /// <summary>The files, ordered by path.</summary>
    public IReadOnlyList<SeedFile> Files { get; }

    /// <summary>What could not be read, ordered by path: the faults that reading the catalog begins with.</summary>
    internal IReadOnlyList<SeedFault> Faults { get; }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of all paths and of the SHA-256 of each content.</summary>
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

    /// <summary>All JSON files below a folder; what cannot be read there is a fault of the seed, which <see cref="CaseStudyCatalog.Load"/> tells.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static Seed FromFolder(string folder)
    {
        var root = folder.Length == 0 ? folder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"The seed folder '{root}' does not exist.");
        }

        var read = new SeedFolder(root);
        return new(read.Files, read.Faults);
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static string Hash(IReadOnlyList<SeedFile> files, IReadOnlyList<SeedFault> faults)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n"));
            hash.AppendData(file.Hash);
        }

        // Whoever knows the version knows that all could be read.
        foreach (var fault in faults)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{fault}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
