using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Ardalis.Specification;
using CivilSociety.Api.Schema;
using CivilSociety.Catalog;
using CivilSociety.Domain;
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
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Specifications;

/// <summary>Each named specification is one definition: in memory, in SQLite, as the GraphQL filter of its example, and as the column of its pattern attribute.</summary>
public sealed class NamedSpecificationTests(DatabaseApi database) : IClassFixture<DatabaseApi>
{
    // Each as the example in its documentation has it, with the number of items that it finds.
    private static readonly IReadOnlyDictionary<string, (Finder Find, int Count)> Examples = new Dictionary<string, (Finder, int)>(StringComparer.Ordinal)
    {
        [nameof(CaseStudyBySlug)] = (Of(new CaseStudyBySlug("okd")), 1),
        [nameof(LayerPlacementsIn)] = (Of(new LayerPlacementsIn("prevention")), 5),
        [nameof(CaseStudiesInLayer)] = (Of(new CaseStudiesInLayer("prevention")), 5),
        [nameof(VolunteerGroupTypingsOf)] = (Of(new VolunteerGroupTypingsOf("organized-fixed-task", Initiative.Own)), 1),
        [nameof(VolunteerGroupsOfType)] = (Of(new VolunteerGroupsOfType("organized-fixed-task", Initiative.Own)), 1),
        [nameof(CaseStudiesWithVolunteerType)] = (Of(new CaseStudiesWithVolunteerType("organized-fixed-task", Initiative.Own)), 1),
        [nameof(PracticesWithFeature)] = (Of(new PracticesWithFeature(PracticeFeatureCode.Training, Presence.Present)), 11),
        [nameof(PracticesWithStatus)] = (Of(new PracticesWithStatus(PracticeStatus.Ended)), 7),
        [nameof(CaseStudiesWithFeature)] = (Of(new CaseStudiesWithFeature(PracticeFeatureCode.Training)), 5),
        [nameof(CaseStudiesWithForm)] = (Of(new CaseStudiesWithForm("bottom-up", Basis.Named)), 2),
        [nameof(PartnershipsWithRole)] = (Of(new PartnershipsWithRole(PartnerRole.Referrer)), 19),
        [nameof(CaseStudiesWithPartner)] = (Of(new CaseStudiesWithPartner(OrganizationKind.School)), 4),
        [nameof(OrganizationsNamed)] = (Of(new OrganizationsNamed("humanitas")), 2),
        [nameof(OrganizationsOfKind)] = (Of(new OrganizationsOfKind(OrganizationKind.School)), 8),
        [nameof(StatementsAboutFactor)] = (Of(new StatementsAboutFactor("trust", Stance.Lacking)), 0),
        [nameof(CaseStudiesWithFactor)] = (Of(new CaseStudiesWithFactor("trust", Stance.Lacking)), 0),
        [nameof(CaseStudiesNamedFor)] = (Of(new CaseStudiesNamedFor("trust")), 0),
        [nameof(StatementsWithAPoint)] = (Of(new StatementsWithAPoint()), 1129),
        [nameof(StatementsHeldBy)] = (Of(new StatementsHeldBy(Perspective.Volunteer)), 246),
        [nameof(StatementsOfKind)] = (Of(new StatementsOfKind(StatementKind.Improvement)), 217),
        [nameof(SuccessFactorsOf)] = (Of(new SuccessFactorsOf("okd")), 8),
        [nameof(TargetGroupsForAges)] = (Of(new TargetGroupsForAges(4, 12)), 6),
        [nameof(CaseStudiesForAges)] = (Of(new CaseStudiesForAges(4, 12)), 5),
        [nameof(FiguresAbout)] = (Of(new FiguresAbout(FigureAspect.Age)), 23),
        [nameof(FactsOn)] = (Of(new FactsOn(FactTopic.MainGoal)), 4),
        [typeof(ItemsCiting<>).Name] = (Of(new ItemsCiting<Statement>("2.6", withSubsections: true)), 9),
        [nameof(FindingsAbout)] = (Of(new FindingsAbout("trust")), 0),
        [nameof(DiscrepanciesOfKind)] = (Of(new DiscrepanciesOfKind(DiscrepancyKind.VariantName)), 38),
        [nameof(DiscrepanciesOf)] = (Of(new DiscrepanciesOf("okd")), 17),
    };

    private delegate Task<IReadOnlyList<string>> Finder(ICatalog catalog);

    public static TheoryData<string> Names() => [.. typeof(ICatalog).Assembly.GetExportedTypes().Where(IsSpecification).Select(type => type.Name)];

    /// <summary>Every kind of item that cites a section.</summary>
    public static TheoryData<string> CitingKinds() => [.. typeof(CitingItem).Assembly.GetExportedTypes().Where(IsCitingKind).Select(type => type.Name)];

    /// <summary>Every attribute whose column a named specification defines.</summary>
    public static TheoryData<string> Attributes() => [.. Patterns.Value.Catalog.CaseStudyTable.Attributes.Where(attribute => SpecificationOf(attribute) is not null).Select(attribute => attribute.Key)];

    private static Lazy<PatternEngine> Patterns { get; } = new(() => new(CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases).GetAwaiter().GetResult()));

    private ICatalog Stored => database.Host.Services.GetRequiredService<ICatalog>();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Specification_Should_FindTheSame_InMemoryInTheDatabaseAndAsItsFilter(string name)
    {
        var (find, count) = Examples[name];

        var found = await find(CaseStudyCatalog.TenCases);

        Assert.Equal(count, found.Count);
        Assert.Equal(found, await find(Stored));
        Assert.Equal(found.Order(StringComparer.Ordinal), (await FilterAsync(ExampleOf(name))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public async Task Specification_Should_FindTheRowsOfItsPatternAttribute(string key)
    {
        var table = Patterns.Value.Catalog.CaseStudyTable;
        var attribute = table.AttributeOf(key);
        var find = SpecificationOf(attribute)!;
        var isOfStatements = attribute.Dimension is Dimension.Perspective or Dimension.StatementKind;
        var rows = isOfStatements ? Patterns.Value.Catalog.StatementTable : table;

        string[] expected = [.. rows.ColumnOf(attribute).Yes.Rows.Select(row => rows.Rows[row].Code)];

        Assert.Equal(expected, await find(CaseStudyCatalog.TenCases));
        Assert.Equal(expected, await find(Stored));
    }

    [Theory]
    [MemberData(nameof(CitingKinds))]
    public Task ItemsCiting_Should_FindWhatTheSectionsList_When_AskedForAKind(string name)
    {
        var kind = typeof(CitingItem).Assembly.GetExportedTypes().Single(type => IsCitingKind(type) && type.Name == name);
        return GetType()
            .GetMethod(nameof(FindsWhatTheSectionsListAsync), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(kind)
            .CreateDelegate<Func<Task>>(this)();
    }

    private static bool IsCitingKind(Type type) => type.IsSubclassOf(typeof(CitingItem)) && !type.IsAbstract;

    private static bool IsSpecification(Type type) => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(ISpecification<>));

    private static Finder Of<T>(ISpecification<T> specification)
        where T : CatalogItem => async catalog => [.. (await catalog.ListAsync(specification)).Select(item => item.Code)];

    // Null where the attribute is of a dimension that is defined otherwise.
    private static Finder? SpecificationOf(PatternAttribute attribute)
    {
        var value = attribute.Value;
        return attribute.Dimension switch
        {
            Dimension.Layer => Of(new CaseStudiesInLayer(value)),
            Dimension.PrimaryLayer => Of(new CaseStudiesInLayer(value, emphasis: Emphasis.Primary)),
            Dimension.ChapterLayer => Of(new CaseStudiesInLayer(value, PlacementSource.OwnChapter)),
            Dimension.VolunteerType => Of(new CaseStudiesWithVolunteerType(value)),
            Dimension.Initiative => Of(new CaseStudiesWithVolunteerType(null, Parse<Initiative>(value))),
            Dimension.CollaborationForm => Of(new CaseStudiesWithForm(value)),
            Dimension.PracticeFeature => Of(new CaseStudiesWithFeature(Parse<PracticeFeatureCode>(value))),
            Dimension.PartnerKind => Of(new CaseStudiesWithPartner(Parse<OrganizationKind>(value))),
            Dimension.PartnerRole => Of(new CaseStudiesWithPartner(role: Parse<PartnerRole>(value))),
            Dimension.TargetAge when value == "0-3" => Of(new CaseStudiesForAges(0, 4)),
            Dimension.TargetAge when value == "4-11" => Of(new CaseStudiesForAges(4, 12)),
            Dimension.TargetAge when value == "12-17" => Of(new CaseStudiesForAges(12, 18)),
            Dimension.TargetAge when value == "18-and-over" => Of(new CaseStudiesForAges(18, double.PositiveInfinity)),
            Dimension.NamedFactor => Of(new CaseStudiesNamedFor(value)),
            Dimension.Factor => Of(new CaseStudiesWithFactor(value)),
            Dimension.FactorStance => Of(new CaseStudiesWithFactor(value.Split('/')[0], Parse<Stance>(value.Split('/')[1]))),
            Dimension.Perspective => Of(new StatementsHeldBy(Parse<Perspective>(value))),
            Dimension.StatementKind => Of(new StatementsOfKind(Parse<StatementKind>(value))),
            _ => null,
        };
    }

    private static T Parse<T>(string value)
        where T : struct, Enum => Enum.Parse<T>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string ExampleOf(string name)
    {
        var members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "CivilSociety.Domain.xml")).Descendants("member");
        return members.Single(member => ((string)member.Attribute("name")!).StartsWith("T:", StringComparison.Ordinal) && ((string)member.Attribute("name")!).EndsWith($".{name}", StringComparison.Ordinal)).Element("example")!.Value;
    }

    // In the first section that has items of the kind, and in its chapter.
    private async Task FindsWhatTheSectionsListAsync<T>()
        where T : CitingItem
    {
        var list = typeof(ReportSection).GetProperties().Single(property => property.PropertyType == typeof(IReadOnlyList<T>));
        var sections = CaseStudyCatalog.TenCases.Sections;
        var section = sections.First(each => ListOf(each).Count > 0).Code;
        var chapter = section.Split('.')[0];

        string[] inSection = [.. CodesOf(sections.Where(each => each.Code == section))];
        string[] inChapter = [.. CodesOf(sections.Where(each => each.Code == chapter || each.Code.StartsWith(chapter + ".", StringComparison.Ordinal)))];

        foreach (var catalog in new[] { CaseStudyCatalog.TenCases, Stored })
        {
            Assert.Equal(inSection, await Of(new ItemsCiting<T>(section))(catalog));
            Assert.Equal(inChapter, await Of(new ItemsCiting<T>(chapter, withSubsections: true))(catalog));
        }

        IReadOnlyList<T> ListOf(ReportSection each) => (IReadOnlyList<T>)list.GetValue(each)!;

        IEnumerable<string> CodesOf(IEnumerable<ReportSection> those) => those.SelectMany(ListOf).OrderBy(item => item.Position).Select(item => item.Code);
    }

    // The codes of all that an example finds, page by page.
    private async Task<IReadOnlyList<string>> FilterAsync(string example)
    {
        var isConnection = !example.Contains("nodes", StringComparison.Ordinal) && !example.StartsWith("report", StringComparison.Ordinal);
        if (!isConnection)
        {
            return CodesIn(await database.Host.QueryAsync($"{{ {example.Insert(example.LastIndexOf(')') + 1, " { id }")} }}"));
        }

        var (codes, after) = (new List<string>(), "null");
        do
        {
            var page = (await database.Host.QueryAsync($"{{ page: {example.Replace("(where:", $"(first: 50, after: {after}, where:", StringComparison.Ordinal)} {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}"))["page"]!;
            codes.AddRange(CodesIn(page["nodes"]!));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? page["pageInfo"]!["endCursor"]!.ToJsonString() : "";
        }
        while (after.Length > 0);
        return codes;
    }

    private static IReadOnlyList<string> CodesIn(JsonNode node) => node switch
    {
        JsonArray array => [.. array.SelectMany(each => CodesIn(each!))],
        JsonObject { Count: 1 } item when item["id"] is { } id => [GlobalId.Decode((string)id!)!.Value.Code],
        JsonObject item => [.. item.SelectMany(each => CodesIn(each.Value!))],
        _ => [],
    };
}
