using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class GlossaryReaderTests
{
    private const string Glossary = "glossary.json";

    private readonly SeedCopy _seed = new();

    [Fact]
    public async Task Load_Should_ReadTheTerms_InTheirOrder()
    {
        _seed.Write(Glossary, """
            {
              "terms": [
                { "code": "b", "term": { "nl": "beroepskracht", "en": "professional" }, "synonyms": { "nl": ["professional", "werker"] } },
                { "code": "a", "term": { "nl": "keten", "en": "chain" }, "note": { "nl": "n", "en": "note" } }
              ]
            }
            """);

        var terms = await CaseStudyCatalog.Load(_seed.Seed).ListAsync(new Ardalis.Specification.Specification<GlossaryTerm>());

        Assert.Equal(["b", "a"], terms.Select(term => term.Code));
        Assert.Equal(["professional", "werker"], terms[0].DutchSynonyms);
        Assert.Empty(terms[0].EnglishSynonyms);
        Assert.Equal((null, "note"), (terms[0].Note, terms[1].Note?.En));
    }

    [Theory]
    [InlineData("""{ "nl": ["x", "x"] }""", "/terms/0/synonyms/nl/1", "'x' stands in the list twice.", "Keep one.")]
    [InlineData("""{ "en": [" "] }""", "/terms/0/synonyms/en/0", "This is \" \".", "Expected a text that is not blank.")]
    [InlineData("""{ "de": [] }""", "/terms/0/synonyms/de", "Unknown property 'de'.", "Known here: nl, en.")]
    public void Load_Should_ReportTheSynonyms_When_TheyAreFaulty(string synonyms, string place, string problem, string remedy)
    {
        _seed.Write(Glossary, $$"""{ "terms": [{ "code": "a", "term": { "nl": "keten", "en": "chain" }, "synonyms": {{synonyms}} }] }""");

        _seed.AssertOnlyFault(Glossary, place, problem, remedy);
    }

    [Fact]
    public void Load_Should_ReportTheFile_When_ItIsMissing()
    {
        _seed.Remove(Glossary);

        _seed.AssertOnlyFault(Glossary, "", "The file is missing.", "Add it to the seed folder.");
    }
}
