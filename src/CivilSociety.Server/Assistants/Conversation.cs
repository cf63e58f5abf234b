using System.Collections.Concurrent;
using System.Text.Json;

namespace CivilSociety.Server.Assistants;

/// <summary>The two ends of a conversation, a message in each line: the input ends when all that was asked is answered.</summary>
/// <remarks>The protocol's transport ends with its input, and leaves out what it has not answered by then.</remarks>
internal sealed class Conversation : IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _unanswered = new(StringComparer.Ordinal);

    /// <param name="input">What is asked.</param>
    /// <param name="output">What is answered.</param>
    /// <param name="longest">For how long an answer is waited for at the end: what was cancelled has none.</param>
    public Conversation(Stream input, Stream output, TimeSpan longest)
    {
        Input = new Lines(input, line => Note(line, isRequest: true), cancellationToken => Task.WhenAny(Task.WhenAll(_unanswered.Values.Select(each => each.Task)), Task.Delay(longest, cancellationToken)));
        Output = new Lines(output, line => Note(line, isRequest: false));
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }

    // What cannot be read has no answer to wait for.
    private void Note(ReadOnlyMemory<byte> line, bool isRequest)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("id", out var id) || json.RootElement.TryGetProperty("method", out _) != isRequest)
            {
                return;
            }

            if (isRequest)
            {
                _unanswered.TryAdd(id.GetRawText(), new(TaskCreationOptions.RunContinuationsAsynchronously));
            }
            else if (_unanswered.TryRemove(id.GetRawText(), out var answered))
            {
                answered.SetResult();
            }
        }
        catch (JsonException)
        {
            // The protocol tells.
        }
    }

    /// <summary>A stream that shows each line that passes, once it is whole.</summary>
    private sealed class Lines(Stream inner, Action<ReadOnlyMemory<byte>> show, Func<CancellationToken, Task>? beforeEnd = null) : Stream
    {
        private readonly MemoryStream _line = new();

        public override bool CanRead => inner.CanRead;

        public override bool CanSeek => false;

        public override bool CanWrite => inner.CanWrite;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        // A console waits for its input without an end: who asks need not wait with it.
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await Task.Run(() => inner.Read(buffer.Span), CancellationToken.None).WaitAsync(cancellationToken);
            Pass(buffer.Span[..read]);
            if (read == 0 && _line.Length > 0)
            {
                // The last line may lack its end.
                buffer.Span[0] = (byte)'\n';
                Pass("\n"u8);
                return 1;
            }

            if (read == 0)
            {
                await (beforeEnd?.Invoke(cancellationToken) ?? Task.CompletedTask);
            }

            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        // A line is written to its end, whoever cancels what it answers: the next would be a part of it.
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await inner.WriteAsync(buffer, CancellationToken.None);
            await inner.FlushAsync(CancellationToken.None);
            Pass(buffer.Span);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(CancellationToken.None);

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _line.Dispose();
            }

            base.Dispose(disposing);
        }

        private void Pass(ReadOnlySpan<byte> bytes)
        {
            for (var end = bytes.IndexOf((byte)'\n'); end >= 0; end = bytes.IndexOf((byte)'\n'))
            {
                _line.Write(bytes[..end]);
                show(_line.GetBuffer().AsMemory(0, (int)_line.Length));
                _line.SetLength(0);
                bytes = bytes[(end + 1)..];
            }

            _line.Write(bytes);
        }
    }
}
