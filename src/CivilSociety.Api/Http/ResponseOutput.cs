using System.Buffers;
using System.IO.Pipelines;

namespace CivilSociety.Api.Http;

/// <summary>The body of a response as a stream that is written to in parts: synchronous writes, which servers refuse, wait for the next asynchronous one.</summary>
internal sealed class ResponseOutput(PipeWriter body) : Stream
{
    private const int PartBytes = 16 * 1024;

    private int _waiting;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        body.Write(buffer);
        _waiting += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        if (_waiting >= PartBytes)
        {
            await FlushAsync(cancellationToken);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // It waits for the next asynchronous write.
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        _waiting = 0;
        await body.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
