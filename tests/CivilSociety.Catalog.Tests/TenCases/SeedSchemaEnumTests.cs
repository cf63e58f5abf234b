using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>Each set of codes in the JSON Schemas is that of one domain enum, neither more nor less.</summary>
public sealed class SeedSchemaEnumTests
{
    private const string CaseStudy = "case-study.schema.json";
    private const string Common = "common.schema.json";
    private const string Factors = "factors.schema.json";
    private const string Organizations = "organizations.schema.json";
    private const string Report = "report.schema.json";

    // The topics of facts are divided over the case studies and the report.
    private static readonly string[] Topics = [$"{CaseStudy}#/properties/facts/items/properties/topic", $"{Report}#/properties/facts/items/properties/topic"];

    public static TheoryData<string, Type> Places { get; } = new()
    {
        { $"{CaseStudy}#/properties/layerPlacements/items/properties/emphasis", typeof(Emphasis) },
        { $"{CaseStudy}#/properties/layerPlacements/items/properties/status", typeof(PlacementStatus) },
        { $"{CaseStudy}#/properties/collaborationForms/items/properties/basis", typeof(Basis) },
        { $"{CaseStudy}#/properties/practices/items/properties/category", typeof(PracticeCategory) },
        { $"{CaseStudy}#/properties/practices/items/properties/presence", typeof(Presence) },
        { $"{CaseStudy}#/properties/practices/items/properties/status", typeof(PracticeStatus) },
        { $"{CaseStudy}#/properties/practices/items/properties/requirement", typeof(Requirement) },
        { $"{CaseStudy}#/properties/partnerships/items/properties/roles/items", typeof(PartnerRole) },
        { $"{CaseStudy}#/properties/partnerships/items/properties/status", typeof(PartnershipStatus) },
        { $"{CaseStudy}#/properties/statements/items/properties/kind", typeof(StatementKind) },
        { $"{CaseStudy}#/properties/statements/items/properties/codings/items/properties/aspect", typeof(FactorAspect) },
        { $"{CaseStudy}#/properties/statements/items/properties/codings/items/properties/stance", typeof(Stance) },
        { $"{CaseStudy}#/properties/sources/items/properties/kind", typeof(SourceKind) },
        { $"{CaseStudy}#/properties/sources/items/properties/form", typeof(InterviewForm) },
        { $"{CaseStudy}#/definitions/volunteerGroup/properties/engagement", typeof(Engagement) },
        { $"{CaseStudy}#/definitions/volunteerGroup/properties/types/items/properties/initiative", typeof(Initiative) },
        { $"{CaseStudy}#/definitions/professionalRole/properties/engagement", typeof(Engagement) },
        { $"{Common}#/definitions/characteristicAspect", typeof(CharacteristicAspect) },
        { $"{CaseStudy}#/properties/discrepancies/items/properties/kind", typeof(DiscrepancyKind) },
        { $"{Common}#/definitions/yearPrecision", typeof(YearPrecision) },
        { $"{Common}#/definitions/aspect", typeof(FigureAspect) },
        { $"{Common}#/definitions/unit", typeof(Unit) },
        { $"{Common}#/definitions/quantity/properties/precision", typeof(Precision) },
        { $"{Common}#/definitions/quantity/properties/scope", typeof(QuantityScope) },
        { $"{Common}#/definitions/frequency/properties/period", typeof(Period) },
        { $"{Common}#/definitions/feature", typeof(PracticeFeatureCode) },
        { $"{Common}#/definitions/perspective", typeof(Perspective) },
        { $"{Common}#/definitions/level", typeof(CollaborationLevel) },
        { $"{Factors}#/properties/items/items/properties/effect", typeof(FactorEffect) },
        { $"{Factors}#/properties/items/items/properties/aspects/items", typeof(FactorAspect) },
        { $"{Factors}#/properties/items/items/properties/namedCases/items/properties/role", typeof(NamedCaseRole) },
        { $"{Factors}#/properties/items/items/properties/namedCases/items/properties/aspect", typeof(FactorAspect) },
        { $"{Organizations}#/properties/items/items/properties/kind", typeof(OrganizationKind) },
        { $"{Report}#/properties/sections/items/properties/kind", typeof(SectionKind) },
        { $"{Report}#/properties/publications/items/properties/kind", typeof(PublicationKind) },
        { $"{Report}#/properties/publications/items/properties/status", typeof(PublicationStatus) },
        { $"{Report}#/properties/discrepancies/items/properties/kind", typeof(DiscrepancyKind) },
        { $"{Report}#/properties/findings/items/properties/tests/items/properties/expected", typeof(Expectation) },
        { $"{Report}#/properties/findings/items/properties/tests/items/properties/unit", typeof(PatternUnit) },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Codes_Should_BeThoseOfTheDomain_When_OneEnumStandsThere(string place, Type type)
    {
        var codes = Enums().Single(each => each.Place == place).Codes;

        Assert.Equal(CodesOf(type), codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_Should_BeThoseOfTheDomain_When_TopicsOfBothFilesAreTakenTogether()
    {
        var codes = Enums().Where(each => Topics.Contains(each.Place)).SelectMany(each => each.Codes).Distinct();

        Assert.Equal(CodesOf(typeof(FactTopic)), codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Places_Should_BeAllThatHaveCodes_When_TheSchemasAreSearched()
    {
        var expected = Places.Select(row => (string)row[0]).Concat(Topics).Order(StringComparer.Ordinal);

        Assert.Equal(expected, Enums().Select(each => each.Place).Order(StringComparer.Ordinal));
    }

    // A practice is coded as present or absent; the other two are derived.
    private static IEnumerable<string> CodesOf(Type type) => Enum.GetNames(type)
        .Except(type == typeof(Presence) ? [nameof(Presence.Mixed), nameof(Presence.NotStated)] : [])
        .Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Place, string[] Codes)> Enums() => Directory
        .EnumerateFiles(Repository.SeedSchemas, "*.schema.json")
        .SelectMany(file => Enums(JsonNode.Parse(File.ReadAllText(file)), Path.GetFileName(file) + "#"));

    // A condition names some of the codes of another place.
    private static IEnumerable<(string Place, string[] Codes)> Enums(JsonNode? node, string place) => node switch
    {
        JsonObject element => element.Where(property => property.Key != "allOf").SelectMany(property => property is { Key: "enum", Value: JsonArray codes }
            ? [(place, codes.Select(code => (string)code!).ToArray())]
            : Enums(property.Value, $"{place}/{property.Key}")),
        JsonArray items => items.SelectMany((item, index) => Enums(item, $"{place}/{index}")),
        _ => [],
    };
}
