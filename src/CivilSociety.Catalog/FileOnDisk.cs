using System.Buffers;
using System.Security.Cryptography;

namespace CivilSociety.Catalog;

/// <summary>A file as it was when it was found: it is read anew each time, and must be the same.</summary>
internal sealed class FileOnDisk
{
    private const int BufferLength = 64 * 1024;

    private readonly string _path;
    private readonly byte[] _hash;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public FileOnDisk(string path)
    {
        _path = path;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Length = Read(hash.AppendData);
        _hash = hash.GetHashAndReset();
    }

    public long Length { get; }

    /// <exception cref="IOException">The file cannot be read any more, or has changed.</exception>
    public ReadOnlyMemory<byte> Read(ref byte[] buffer)
    {
        if (buffer.Length < Length)
        {
            buffer = new byte[Length];
        }

        using var file = File.OpenHandle(_path, options: FileOptions.SequentialScan);
        var content = buffer.AsMemory(0, (int)Length);
        var read = 0;
        while (RandomAccess.Read(file, content.Span[read..], read) is > 0 and var count)
        {
            read += count;
        }

        return read == Length && RandomAccess.GetLength(file) == Length && SHA256.HashData(content.Span).AsSpan().SequenceEqual(_hash)
            ? content
            : throw new IOException($"The file '{_path}' changed while the seed was read. Begin again.");
    }

    /// <summary>Gives the bytes, a buffer of them at a time, and tells how many they are.</summary>
    public long Read(Action<ReadOnlySpan<byte>> take)
    {
        using var file = File.OpenHandle(_path, options: FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var read = 0L;
            while (RandomAccess.Read(file, buffer, read) is > 0 and var count)
            {
                take(buffer.AsSpan(0, count));
                read += count;
            }

            return read;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
