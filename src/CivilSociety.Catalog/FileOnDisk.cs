using System.Security.Cryptography;

namespace CivilSociety.Catalog;

/// <summary>A file as it was when it was found: it is read anew each time, and must be the same.</summary>
internal sealed class FileOnDisk
{
    private readonly string _path;
    private readonly long _length;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public FileOnDisk(string path)
    {
        _path = path;
        using var file = File.OpenRead(path);
        Hash = SHA256.HashData(file);
        _length = file.Position;
    }

    /// <summary>The SHA-256 of the bytes.</summary>
    public byte[] Hash { get; }

    /// <exception cref="IOException">The file cannot be read any more, or has changed.</exception>
    public ReadOnlyMemory<byte> Read(ref byte[] buffer)
    {
        if (buffer.Length < _length)
        {
            buffer = new byte[_length];
        }

        using var file = File.OpenHandle(_path, options: FileOptions.SequentialScan);
        var content = buffer.AsMemory(0, (int)_length);
        var read = 0;
        while (RandomAccess.Read(file, content.Span[read..], read) is > 0 and var count)
        {
            read += count;
        }

        return read == _length && RandomAccess.GetLength(file) == _length && SHA256.HashData(content.Span).AsSpan().SequenceEqual(Hash)
            ? content
            : throw new IOException($"The file '{_path}' changed while the seed was read. Begin again.");
    }
}
