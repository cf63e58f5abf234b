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
        Read(hash.AppendData);
        _hash = hash.GetHashAndReset();
    }

    public long Length { get; private set; }

    public ReadOnlyMemory<byte> Read()
    {
        var content = File.ReadAllBytes(_path);
        return SHA256.HashData(content).AsSpan().SequenceEqual(_hash) ? content : throw new IOException($"The file '{_path}' changed while the seed was read. Begin again.");
    }

    public void Read(Action<ReadOnlySpan<byte>> take)
    {
        using var file = File.OpenHandle(_path, options: FileOptions.SequentialScan);
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            Length = 0;
            while (RandomAccess.Read(file, buffer, Length) is > 0 and var count)
            {
                take(buffer.AsSpan(0, count));
                Length += count;
            }
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
