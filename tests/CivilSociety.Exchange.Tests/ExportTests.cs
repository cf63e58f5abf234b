using System.Text.Json;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Tests.Tables;

namespace CivilSociety.Exchange.Tests;

public sealed class ExportTests
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    public static TheoryData<string> Names { get; } = [.. Export.All.Select(export => export.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_GiveTheSameForTheSameCatalog(string name)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var first = await WrittenAsync(name, language);

            Assert.NotEmpty(first);
            Assert.Equal(first, await WrittenAsync(name, language));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_DependOnTheLanguage_When_TheExportIsLocalized(string name)
    {
        var (dutch, english) = (await WrittenAsync(name, Language.Nl), await WrittenAsync(name, Language.En));

        Assert.NotEqual(Export.Named(name).IsLocalized, dutch.SequenceEqual(english));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_LeaveTheStreamOpen_AndStop_When_Cancelled(string name)
    {
        using var output = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Export.Named(name).WriteAsync(output, CaseStudyCatalog.TenCases, cancellationToken: new(canceled: true)));

        Assert.True(output.CanWrite);
    }

    [Fact]
    public void Named_Should_OfferTheNearest_When_ThereIsNone()
    {
        var error = Assert.Throws<UnknownNameException>(() => Export.Named("statements-by-codes.csv"));

        Assert.Equal(
            "There is no export 'statements-by-codes.csv'. Nearest: 'statements-by-code.csv', 'statements-by-code.xlsx', 'statements-by-code-columns.csv'.",
            error.Message);
    }

    // A workbook's bytes hold the time at which it was written.
    private static async Task<byte[]> WrittenAsync(string name, Language language)
    {
        using var output = new AsynchronousStream();
        await Export.Named(name).WriteAsync(output, CaseStudyCatalog.TenCases, language);
        return name.EndsWith(".xlsx", StringComparison.Ordinal) ? JsonSerializer.SerializeToUtf8Bytes(Workbook.Read(output.ToArray()), Options) : output.ToArray();
    }

    /// <summary>Takes asynchronous writes only, as a web server's response does.</summary>
    private sealed class AsynchronousStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
