using System.Text;
using System.Xml;

namespace CivilSociety.Exchange.Xml;

/// <summary>XML on its way to a stream: elements are written to a buffer, which goes to the stream, asynchronously, at each flush.</summary>
/// <remarks>UTF-8 without a byte order mark, with line feeds; the stream stays open.</remarks>
internal sealed class XmlOutput(Stream output) : IDisposable
{
    private readonly MemoryStream _buffer = new();

    public XmlWriter Writer => field ??= XmlWriter.Create(_buffer, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    });

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        Writer.Flush();
        await output.WriteAsync(_buffer.GetBuffer().AsMemory(0, (int)_buffer.Length), cancellationToken);
        _buffer.SetLength(0);
    }

    public void Dispose()
    {
        Writer.Dispose();
        _buffer.Dispose();
    }
}
