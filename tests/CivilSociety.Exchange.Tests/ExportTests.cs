using System.Text.Json;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Tests.Tables;
using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Exchange.Tests;

public sealed class ExportTests
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    public static TheoryData<string> Names { get; } = [.. Export.All.Select(export => export.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_GiveTheSameForTheSameCatalog_FromMemoryAndFromADatabase(string name)
    {
        var folder = Directory.CreateTempSubdirectory("civil-society-");
        try
        {
            var path = Path.Combine(folder.FullName, "catalog.db");
            await BuiltCatalog.CopyToAsync(path);
            using var database = CatalogDatabase.Open(path);
            foreach (var language in Enum.GetValues<Language>())
            {
                var fromMemory = await WrittenAsync(name, CaseStudyCatalog.TenCases, language);

                Assert.NotEmpty(fromMemory);
                Assert.Equal(fromMemory, await WrittenAsync(name, CaseStudyCatalog.TenCases, language));
                Assert.Equal(fromMemory, await WrittenAsync(name, database.Catalog, language));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_DependOnTheLanguage_When_TheExportIsLocalized(string name)
    {
        var (dutch, english) = (await WrittenAsync(name, CaseStudyCatalog.TenCases, Language.Nl), await WrittenAsync(name, CaseStudyCatalog.TenCases, Language.En));

        Assert.NotEqual(Export.Named(name).IsLocalized, dutch.SequenceEqual(english));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_LeaveTheStreamOpen(string name)
    {
        using var output = new MemoryStream();

        await Export.Named(name).WriteAsync(output, CaseStudyCatalog.TenCases);

        Assert.True(output.CanWrite);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Should_End_When_Cancelled(string name) => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => Written.BytesAsync(stream => Export.Named(name).WriteAsync(stream, CaseStudyCatalog.TenCases, cancellationToken: new(canceled: true))));

    [Fact]
    public void Named_Should_OfferTheNearest_When_ThereIsNone()
    {
        var error = Assert.Throws<UnknownNameException>(() => Export.Named("statements-by-codes.csv"));

        Assert.Equal(
            "There is no export 'statements-by-codes.csv'. Nearest: 'statements-by-code.csv', 'statements-by-code.xlsx', 'statements-by-code-columns.csv'.",
            error.Message);
    }

    // A workbook's bytes hold the time at which it was written.
    private static async Task<byte[]> WrittenAsync(string name, ICatalog catalog, Language language)
    {
        var bytes = await Written.BytesAsync(stream => Export.Named(name).WriteAsync(stream, catalog, language));
        return name.EndsWith(".xlsx", StringComparison.Ordinal) ? JsonSerializer.SerializeToUtf8Bytes(Workbook.Read(bytes), Options) : bytes;
    }
}
