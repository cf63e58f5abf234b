using CivilSociety.Domain.Texts;

namespace CivilSociety.Api.Tests.Schema;

public sealed class EnumLabelTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    // How a client sorts and which language it reads are not of the catalog.
    private static readonly string[] Technical = [nameof(Language), "SortEnumType"];

    [Fact]
    public async Task EveryValueOfTheCatalogsEnums_Should_HaveALabelInBothLanguages()
    {
        var data = await api.Host.QueryAsync(
            """{ enumLabels { enum value nl: label(language: NL) en: label(language: EN) } __schema { types { kind name enumValues { name } } } }""");

        var labels = data["enumLabels"]!.AsArray().Select(label => $"{label!["enum"]}.{label["value"]}").ToList();
        var values = data["__schema"]!["types"]!.AsArray()
            .Where(type => (string)type!["kind"]! == "ENUM" && !((string)type["name"]!).StartsWith("__", StringComparison.Ordinal) && !Technical.Contains((string)type["name"]!))
            .SelectMany(type => type!["enumValues"]!.AsArray().Select(value => $"{type["name"]}.{value!["name"]}"));
        Assert.Equal(values.Order(StringComparer.Ordinal), labels.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(data["enumLabels"]!.AsArray(), label => string.IsNullOrWhiteSpace((string?)label!["nl"]) || string.IsNullOrWhiteSpace((string?)label["en"]));
    }

    [Fact]
    public async Task Labels_Should_BeThoseOfOneEnum_When_ItIsNamed()
    {
        var data = await api.Host.QueryAsync("""{ enumLabels(name: "Stance") { enum value label(language: NL) } }""");

        Assert.Equal(
            """[{"enum":"Stance","value":"CONFIRMS","label":"bevestigt"},{"enum":"Stance","value":"LACKING","label":"gemist"},{"enum":"Stance","value":"DISPUTES","label":"bestrijdt"},{"enum":"Stance","value":"QUALIFIES","label":"nuanceert"}]""",
            data["enumLabels"]!.ToJsonString());
    }

    [Fact]
    public async Task Labels_Should_BeAnErrorOfTheirOwn_When_NoEnumHasTheName()
    {
        var answer = await api.Host.ExecuteAsync("""{ enumLabels(name: "Stanc") { value } catalog { counts { caseStudies } } }""");

        Assert.Equal("There are no labels of an enum 'Stanc'. Nearest known: Stance, Basis, Unit.", (string)answer["errors"]![0]!["message"]!);
        Assert.Equal("""{"enumLabels":null,"catalog":{"counts":{"caseStudies":10}}}""", answer["data"]!.ToJsonString());
    }
}
