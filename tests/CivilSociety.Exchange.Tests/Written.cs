namespace CivilSociety.Exchange.Tests;

/// <summary>What a writer writes to a stream that, as that of a server's answer, takes asynchronous writes only.</summary>
internal static class Written
{
    public static async Task<byte[]> BytesAsync(Func<Stream, Task> write)
    {
        await using var stream = new AsynchronousStream();
        await write(stream);
        return stream.ToArray();
    }

    private sealed class AsynchronousStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override void Write(byte[] buffer, int offset, int count) => throw Synchronous();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Synchronous();

        public override void WriteByte(byte value) => throw Synchronous();

        public override void Flush() => throw Synchronous();

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }

        private static InvalidOperationException Synchronous() => new("Written synchronously.");
    }
}
