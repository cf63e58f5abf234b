using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Exchange.RefiQda;

namespace CivilSociety.Exchange.Tests.RefiQda;

public sealed class RefiQdaProjectTests
{
    private static readonly Dictionary<string, LocalizedText> Labels = CaseStudyCatalog.TenCases.Labels.ToDictionary(label => label.Code, label => label.Text);

    [RefiSchemaFact]
    public async Task WriteAsync_Should_WriteWhatTheSchemaAllows()
    {
        Assert.Empty(RefiSchema.Faults("Project.xsd", (await ReadAsync(Language.Nl)).ProjectBytes));
        Assert.Empty(RefiSchema.Faults("Project.xsd", (await ReadAsync(Language.En)).ProjectBytes));
    }

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public async Task WriteAsync_Should_KeepTheTextAndEveryCodingOfEachStatement(Language language)
    {
        var file = await ReadAsync(language);

        foreach (var (caseStudy, element) in CaseStudyCatalog.TenCases.CaseStudies.Zip(file.Cases))
        {
            Assert.Equal(caseStudy.Name.In(language), QdpxFile.Value(element, "name"));
            var passages = file.PassagesOf(file.SourceOf(element)).ToList();
            Assert.Equal(caseStudy.Statements.Select(statement => (statement.Code, statement.Text.In(language))), passages.Select(passage => (passage.Name, passage.Text)));
            Assert.Equal(caseStudy.Statements.Select(statement => CodesOf(statement, language)), passages.Select(passage => passage.Codes.ToList()));
        }

        Assert.Equal(CaseStudyCatalog.TenCases.Statements.Count, file.Xml.Descendants().Count(element => element.Name.LocalName == "PlainTextSelection"));
    }

    // One code point that a string holds as two, one letter of two code points, and one picture of three.
    [Fact]
    public async Task WriteAsync_Should_CountPositionsInCodePoints()
    {
        var text = CaseStudyCatalog.TenCases.CaseStudies[0].Statements[0].Text.En;
        var seed = new Seed(Seed.TenCases().Files.Select(file => new SeedFile(
            file.Path,
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Span).Replace(text, $"\U0001F46A {text} e\u0301 \U0001F468\u200D\U0001F469", StringComparison.Ordinal)))));
        var catalog = CaseStudyCatalog.Load(seed);

        var file = new QdpxFile(await Written.BytesAsync(stream => RefiQdaProject.WriteAsync(stream, catalog, Language.En)));

        var passages = file.PassagesOf(file.SourceOf(file.Cases[0])).ToList();
        Assert.Equal($"\U0001F46A {text} e\u0301 \U0001F468\u200D\U0001F469", passages[0].Text);
        Assert.Equal(catalog.CaseStudies[0].Statements.Select(statement => statement.Text.En), passages.Select(passage => passage.Text));
    }

    [Fact]
    public async Task WriteAsync_Should_GiveAStanceBelowItsFactorAndItsSide()
    {
        var file = await ReadAsync(Language.En);

        var passage = file.PassagesOf(file.SourceOf(file.Cases[9])).First();

        Assert.Equal("okd-observation-framework-protects", passage.Name);
        Assert.Equal(
            [
                "Kind of statement / Observation",
                "Perspective / Researcher",
                "Level of statement / Internal",
                "Factor / Activating, internal / Freedom versus framework / Freedom versus framework: framework / Freedom versus framework: framework – confirms",
            ],
            passage.Codes);
        Assert.Equal($"Van der Gaag & Van der Klein (2012), section 1.3.1; CivilSociety catalog {CaseStudyCatalog.TenCases.Info.Version}", passage.Description);
    }

    [Fact]
    public async Task WriteAsync_Should_SayThatTextsAreParaphrasesAndOfWhichVersion()
    {
        var info = CaseStudyCatalog.TenCases.Info;

        Assert.Equal(
            $"The texts are paraphrases of the report, not quotations: {info.Source} Made from version {info.Version} of the CivilSociety catalog.",
            (await ReadAsync(Language.En)).Description);
        Assert.Equal(
            $"De teksten zijn parafrases van het rapport, geen citaten: {info.Source} Gemaakt uit versie {info.Version} van de CivilSociety-catalogus.",
            (await ReadAsync(Language.Nl)).Description);
    }

    [Fact]
    public async Task WriteAsync_Should_PutStatementsBelowHeadingsOfTheirSections()
    {
        var file = await ReadAsync(Language.En);
        var bytes = file.BytesOf(file.SourceOf(file.Cases[0]));

        var lines = Encoding.UTF8.GetString(bytes).Split('\n');

        var tos = CaseStudyCatalog.TenCases.CaseStudies[0];
        var first = tos.Statements[0];
        Assert.Equal(["TOS Amsterdam", tos.Summary.En, "", $"{first.Section.Number} {first.Section.Title.En}", first.Text.En], lines.Take(5));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'T', bytes[0]);
    }

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public async Task WriteAsync_Should_GiveEachCaseTheValuesThatTheCatalogKnows(Language language)
    {
        var file = await ReadAsync(language);

        foreach (var (caseStudy, element) in CaseStudyCatalog.TenCases.CaseStudies.Zip(file.Cases))
        {
            Assert.Equal(ValuesOf(caseStudy, language), file.ValuesOf(element).OrderBy(value => value.Key, StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(Language.Nl)]
    [InlineData(Language.En)]
    public async Task WriteAsync_Should_GiveNoNameAndNoGuidTwice(Language language)
    {
        var file = await ReadAsync(language);

        foreach (var kind in new[] { "Code", "Case", "Variable", "TextSource" })
        {
            var names = file.Xml.Descendants().Where(element => element.Name.LocalName == kind).Select(element => QdpxFile.Value(element, "name").ToLowerInvariant()).ToList();
            Assert.Equal(names.Distinct(), names);
        }

        var guids = file.Xml.Descendants().Attributes("guid").Select(guid => guid.Value).ToList();
        Assert.Equal(guids.Distinct(), guids);
    }

    [Fact]
    public async Task WriteAsync_Should_WriteAZipOfTheProjectAndItsSourcesWithoutTime()
    {
        var file = await ReadAsync(Language.En);

        Assert.Equal(11, file.Names.Count);
        Assert.Equal("project.qde", file.Names.First());
        Assert.All(file.Names.Skip(1), name => Assert.Matches("^sources/[0-9a-f-]{36}\\.txt$", name));
        Assert.Equal([new(1980, 1, 1)], file.Timestamps);
        Assert.Equal("<?xml"u8.ToArray(), file.ProjectBytes[..5]);
    }

    private static async Task<QdpxFile> ReadAsync(Language language) =>
        new(await Written.BytesAsync(stream => RefiQdaProject.WriteAsync(stream, CaseStudyCatalog.TenCases, language)));

    private static List<string> CodesOf(Statement statement, Language language) =>
    [
        statement.NoneMentioned
            ? (language == Language.Nl ? "Geen punten genoemd / Geen punten genoemd: " : "No points mentioned / No points mentioned: ") + Lower(Label(statement.Kind, language))
            : $"{Title("dimension/statement-kind", language)} / {Label(statement.Kind, language)}",
        .. statement.Perspectives.Select(perspective => $"{Title("dimension/perspective", language)} / {Label(perspective, language)}"),
        .. statement.Levels.Select(level => $"{Title("dimension/statement-level", language)} / {Label(level, language)}"),
        .. statement.Codings.Select(coding => PathOf(coding, language)),
    ];

    private static string PathOf(Coding coding, Language language)
    {
        var factor = coding.Factor.Name.In(language);
        var side = coding.Aspect is { } aspect ? $"{factor}: {Lower(Label(aspect, language))}" : factor;
        var group = $"{Title("dimension/factor", language)} / {Label(coding.Factor.Effect, language)}, {Lower(Label(coding.Factor.Level, language))}";
        return $"{group} / {factor}{(coding.Aspect is null ? "" : $" / {side}")} / {side} – {Label(coding.Stance, language)}";
    }

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(CaseStudy caseStudy, Language language)
    {
        var catalog = CaseStudyCatalog.TenCases;
        var actual = caseStudy.LayerPlacements.Where(placement => placement.Status == PlacementStatus.Actual).ToList();
        var values = new Dictionary<string, string>
        {
            [language == Language.Nl ? "Nummer" : "Number"] = $"{caseStudy.Number}",
            [language == Language.Nl ? "Hoofdstuk" : "Chapter"] = $"{caseStudy.ChapterNumber}",
        };

        void Add(string dimension, string name, bool value) => values.Add($"{Title(dimension, language)}: {Lower(name)}", value ? "true" : "false");

        foreach (var layer in catalog.Layers)
        {
            var placements = actual.Where(placement => placement.Layer == layer).ToList();
            Add("dimension/layer", layer.Name.In(language), placements.Any(placement => placement.Section.Chapter == 1));
            Add("dimension/primary-layer", layer.Name.In(language), placements.Any(placement => placement.Section.Chapter == 1 && placement.Emphasis == Emphasis.Primary));
            Add("dimension/chapter-layer", layer.Name.In(language), placements.Any(placement => placement.Section.Chapter != 1));
        }

        foreach (var type in catalog.VolunteerTypes)
        {
            Add("dimension/volunteer-type", type.Name.In(language), caseStudy.VolunteerGroups.Any(group => group.Types.Any(typing => typing.Type == type)));
        }

        foreach (var form in catalog.CollaborationForms)
        {
            Add("dimension/collaboration-form", form.Name.In(language), caseStudy.CollaborationForms.Any(placement => placement.Form == form));
        }

        foreach (var perspective in Enum.GetValues<Perspective>())
        {
            Add("dimension/perspective", Label(perspective, language), caseStudy.Statements.Any(statement => !statement.NoneMentioned && statement.Perspectives.Contains(perspective)));
        }

        foreach (var feature in Enum.GetValues<PracticeFeatureCode>())
        {
            if (caseStudy.Practices.Where(practice => practice.Feature == feature).Select(practice => practice.Presence).Distinct().ToList() is [var presence])
            {
                Add("dimension/practice-feature", Labels[$"practice-feature/{Spell(feature)}"].In(language), presence == Presence.Present);
            }
        }

        return values.OrderBy(value => value.Key, StringComparer.Ordinal);
    }

    private static string Label<TEnum>(TEnum value, Language language)
        where TEnum : struct, Enum => Labels[$"{JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(TEnum).Name)}/{Spell(value)}"].In(language);

    private static string Title(string label, Language language)
    {
        var text = Labels[label].In(language);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Spell<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
