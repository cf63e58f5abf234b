using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;
using CivilSociety.Exchange.Graphs;
using CivilSociety.Exchange.RefiQda;
using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Exchange.Tests;

public sealed class EveryWriterTests
{
    private delegate Task Writer(Stream output, ICatalog catalog, Language language, CancellationToken cancellationToken);

    private static readonly Dictionary<string, Writer> Writers = new()
    {
        ["codebook"] = RefiQdaCodebook.WriteAsync,
        ["project"] = RefiQdaProject.WriteAsync,
        ["partners"] = PartnerGraph.WriteAsync,
        ["cooccurrence"] = (output, catalog, language, cancellationToken) => CooccurrenceGraph.WriteAsync(output, catalog, PatternUnit.Statements, language, cancellationToken),
        ["concepts"] = ConceptGraph.WriteAsync,
        ["bibtex"] = BibTexFile.WriteAsync,
        ["csl-json"] = CslJsonFile.WriteAsync,
    };

    public static IEnumerable<object[]> WritersAndLanguages { get; } =
        [.. Writers.Keys.SelectMany(_ => Enum.GetValues<Language>(), (writer, language) => new object[] { writer, language })];

    [Theory]
    [MemberData(nameof(WritersAndLanguages))]
    public async Task WriteAsync_Should_GiveTheBytesThatMemoryGives_When_TheCatalogIsADatabase(string writer, Language language)
    {
        var folder = Directory.CreateTempSubdirectory("civil-society-");
        try
        {
            var path = Path.Combine(folder.FullName, "catalog.db");
            await BuiltCatalog.CopyToAsync(path);
            using var database = CatalogDatabase.Open(path);

            var fromDatabase = await Written.BytesAsync(stream => Writers[writer](stream, database.Catalog, language, CancellationToken.None));

            var fromMemory = await Written.BytesAsync(stream => Writers[writer](stream, CaseStudyCatalog.TenCases, language, CancellationToken.None));
            Assert.Equal(fromMemory, fromDatabase);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(WritersAndLanguages))]
    public async Task WriteAsync_Should_GiveTheSameBytesAndLeaveTheStreamOpen_When_TheStreamCanBeWrittenBackInto(string writer, Language language)
    {
        using var stream = new MemoryStream();

        await Writers[writer](stream, CaseStudyCatalog.TenCases, language, CancellationToken.None);

        Assert.True(stream.CanWrite);
        Assert.Equal(await Written.BytesAsync(other => Writers[writer](other, CaseStudyCatalog.TenCases, language, CancellationToken.None)), stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(WritersAndLanguages))]
    public async Task WriteAsync_Should_End_When_Cancelled(string writer, Language language)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Written.BytesAsync(stream => Writers[writer](stream, CaseStudyCatalog.TenCases, language, source.Token)));
    }
}
