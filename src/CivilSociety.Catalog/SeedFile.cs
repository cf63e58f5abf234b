using System.Security.Cryptography;

namespace CivilSociety.Catalog;

/// <summary>One file of a seed.</summary>
/// <param name="Path">Path below the seed folder, with '/' between its parts.</param>
/// <param name="Content">The bytes: UTF-8 text.</param>
public sealed record SeedFile(string Path, ReadOnlyMemory<byte> Content)
{
    private readonly FileOnDisk? _onDisk;

    internal SeedFile(string path, FileOnDisk onDisk)
        : this(path, ReadOnlyMemory<byte>.Empty) => _onDisk = onDisk;

    /// <summary>The bytes: UTF-8 text; of a file in a folder, read each time, so that a seed takes no memory.</summary>
    /// <exception cref="IOException">The file in the folder cannot be read any more, or has changed.</exception>
    public ReadOnlyMemory<byte> Content
    {
        get
        {
            byte[] buffer = [];
            return _onDisk is null ? field : _onDisk.Read(ref buffer);
        }

        init => (field, _onDisk) = (value, null);
    } = Content;

    /// <summary>The SHA-256 of the bytes.</summary>
    internal ReadOnlySpan<byte> Hash => _onDisk?.Hash ?? SHA256.HashData(Content.Span);

    /// <summary>The bytes: of a file in a folder, in a buffer that serves one file after the other, so that many take the memory of one.</summary>
    /// <param name="buffer">The buffer; replaced where the file needs a larger one.</param>
    /// <exception cref="IOException">The file in the folder cannot be read any more, or has changed.</exception>
    public ReadOnlyMemory<byte> ReadInto(ref byte[] buffer) => _onDisk is null ? Content : _onDisk.Read(ref buffer);
}
