using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Persistence.Tests;

/// <summary>What every catalog answers, on the ten case studies; each implementation runs these tests.</summary>
public abstract class CatalogContractTests
{
    /// <summary>The ten case studies in the implementation under test.</summary>
    protected abstract IBatchCatalog Catalog { get; }

    [Fact]
    public async Task GetInfo_Should_GiveVersionAndCitation()
    {
        var info = await Catalog.GetInfoAsync();

        Assert.Equal(CaseStudyCatalog.TenCases.Info, info);
    }

    [Fact]
    public async Task List_Should_ComeInAuthoredOrder_When_NoOrderIsAskedFor()
    {
        var caseStudies = await Catalog.ListAsync(new Specification<CaseStudy>());

        Assert.Equal(
            ["tos", "sport-op-school", "mim", "kindertelefoon", "cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject", "bor", "okd"],
            caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_CompareTextOrdinally()
    {
        var specification = new Specification<CaseStudy>().Query.Where(caseStudy =>
            OrdinalText.StartsWith(caseStudy.Name.Nl, "s") || OrdinalText.EndsWith(caseStudy.Code, "M") || OrdinalText.Contains(caseStudy.Code, "-in-")).Specification;

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal(["sterk-in-samen-leven", "ouders-in-actie"], caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_CombineSpecifications()
    {
        var early = new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.Number <= 4).Specification;
        var climate = new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.LayerPlacements.Any(placement => placement.Layer.Code == "prevention")).Specification;

        var both = await Catalog.ListAsync(early.And(climate));
        var neither = await Catalog.ListAsync(early.Or(climate).Not());

        Assert.Equal(["tos", "mim", "kindertelefoon"], both.Select(caseStudy => caseStudy.Code));
        Assert.Equal(["sportzorgtraject"], neither.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_SortEnumsInDeclarationOrderAndNullsFirst()
    {
        var specification = new Specification<Organization>().Query.Where(organization => organization.Kind == null || organization.Kind == OrganizationKind.Prison || organization.Kind == OrganizationKind.SportsClub)
            .OrderBy(organization => organization.Kind).Specification;

        var kinds = (await Catalog.ListAsync(specification)).Select(organization => organization.Kind).Distinct();

        Assert.Equal([null, OrganizationKind.SportsClub, OrganizationKind.Prison], kinds);
    }

    [Fact]
    public async Task List_Should_FindMissingValuesAndMissingRelationsAsSqlDoes()
    {
        var withoutCount = new Specification<VolunteerGroup>().Query.Where(group => group.Count == null).Specification;
        var large = new Specification<VolunteerGroup>().Query.Where(group => group.Count!.Min >= 10).Specification;
        var notLarge = new Specification<VolunteerGroup>().Query.Where(group => group.Count!.Min < 10).Specification;
        var all = await Catalog.CountAsync(new Specification<VolunteerGroup>());

        var counts = (await Catalog.CountAsync(withoutCount), await Catalog.CountAsync(large), await Catalog.CountAsync(notLarge));

        Assert.Equal(all, counts.Item1 + counts.Item2 + counts.Item3);
        Assert.True(counts is { Item1: > 0, Item2: > 0, Item3: > 0 });
    }

    [Fact]
    public async Task List_Should_PageForwardThroughEverything_When_SortValuesAreEqual()
    {
        var specification = new Specification<Statement>().Query.OrderByDescending(statement => statement.Kind).Specification;

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 97);

        Assert.Equal(whole.Select(statement => statement.Code), paged);
    }

    [Fact]
    public async Task List_Should_PageThroughMissingValues()
    {
        var specification = new Specification<VolunteerGroup>().Query.OrderByDescending(group => group.Count!.Min).ThenBy(group => group.Name.Nl).Specification;

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 7);

        Assert.Equal(whole.Select(group => group.Code), paged);
    }

    [Fact]
    public async Task List_Should_GiveTheEnd_When_AskedForTheLast()
    {
        var specification = new Specification<CaseStudy>().Query.OrderBy(caseStudy => caseStudy.Number).Specification;
        var page = new Page { Last = 2, Before = Page.CursorOf(specification, CaseStudyCatalog.TenCases.CaseStudies[8]) };

        var last = await Catalog.ListAsync(specification, page);

        Assert.Equal(["ouders-in-actie", "sportzorgtraject"], last.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task ListByParent_Should_PageEachParentsChildren()
    {
        var specification = new Specification<Statement>().Query.Where(statement => statement.Kind == StatementKind.SuccessFactor).Specification;

        var statements = await Catalog.ListByParentAsync<CaseStudy, Statement>(["bor", "tos", "no-such-case"], caseStudy => caseStudy.Statements, specification, new() { First = 2 });

        Assert.Equal(["bor", "no-such-case", "tos"], statements.Keys.Order());
        Assert.Empty(statements["no-such-case"]);
        Assert.Equal(FirstSuccessFactors("tos"), statements["tos"].Select(statement => statement.Code));
        Assert.Equal(FirstSuccessFactors("bor"), statements["bor"].Select(statement => statement.Code));
    }

    [Fact]
    public async Task ListByParent_Should_GiveWholeListsInOrderWithWhatIsReadAlong()
    {
        var specification = new Specification<LayerPlacement>().Query
            .Where(placement => placement.Status == PlacementStatus.Actual)
            .Include(placement => placement.Layer)
            .OrderByDescending(placement => placement.Layer.Level)
            .Specification;

        var placements = await Catalog.ListByParentAsync<CaseStudy, LayerPlacement>(["tos", "okd", "no-such-case"], caseStudy => caseStudy.LayerPlacements, specification);

        Assert.Equal(["no-such-case", "okd", "tos"], placements.Keys.Order());
        Assert.Empty(placements["no-such-case"]);
        foreach (var slug in (string[])["tos", "okd"])
        {
            var expected = CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(slug)).LayerPlacements;
            Assert.Equal(
                expected.Where(placement => placement.Status == PlacementStatus.Actual).OrderByDescending(placement => placement.Layer.Level).ThenBy(placement => placement.Code, StringComparer.Ordinal).Select(placement => (placement.Code, placement.Layer.Code)),
                placements[slug].Select(placement => (placement.Code, placement.Layer.Code)));
        }
    }

    [Fact]
    public async Task ListByParent_Should_AnswerAlike_When_AskedAgainWithTheSameSpecification()
    {
        var specification = new Specification<Statement>().Query.Where(statement => statement.Kind == StatementKind.SuccessFactor).Specification;
        Expression<Func<CaseStudy, IEnumerable<Statement>>> statements = caseStudy => caseStudy.Statements;

        var first = await Catalog.ListByParentAsync(["bor"], statements, specification);
        var second = await Catalog.ListByParentAsync(["tos", "bor"], statements, specification);
        var third = await Catalog.ListByParentAsync(["tos"], statements, specification);

        Assert.NotEmpty(first["bor"]);
        Assert.Equal(first["bor"].Select(statement => statement.Code), second["bor"].Select(statement => statement.Code));
        Assert.Equal(second["tos"].Select(statement => statement.Code), third["tos"].Select(statement => statement.Code));
    }

    [Fact]
    public async Task ListByParent_Should_GiveTheTestsOfAFindingAsWritten()
    {
        var tests = await Catalog.ListByParentAsync<Finding, FindingTest>(["contact-point-in-many-cases", "framework-protects"], finding => finding.Tests, new Specification<FindingTest>());

        Assert.Empty(tests["framework-protects"]);
        Assert.Equal(
            [
                ("contact-point-in-many-cases/1", "", Expectation.AtLeast, 5, PatternUnit.CaseStudies),
                ("contact-point-in-many-cases/2", "perspective:volunteer", Expectation.AtLeast, 5, PatternUnit.Statements),
            ],
            tests["contact-point-in-many-cases"].Select(test => (test.Code, string.Join(' ', test.Premise), test.Expected, test.Minimum ?? 0, test.Unit)));
        Assert.All(tests["contact-point-in-many-cases"], test => Assert.Equal(["factor-stance:coordinator-or-contact-point/confirms"], test.Conclusion));
    }

    [Fact]
    public async Task List_Should_FindTestsByWhatTheyAreMadeOf()
    {
        var specification = new Specification<FindingTest>().Query.Where(test =>
            test.Premise.Any(key => key == "layer:tackling-problems") && test.Expected == Expectation.MoreOften && test.Minimum == null && !test.CaseStudies.Any()).Specification;

        var tests = await Catalog.ListAsync(specification);

        Assert.Equal(["problem-focus-more-organized/1", "problem-focus-more-organized/2", "problem-focus-more-organized/3"], tests.Select(test => test.Code));
    }

    [Fact]
    public async Task CountByParent_Should_CountZero_When_AParentHasNone()
    {
        var counts = await Catalog.CountByParentAsync<Factor, NamedCase>(["appreciation", "freedom-versus-framework"], factor => factor.NamedCases, new Specification<NamedCase>());

        Assert.Equal(
            [("appreciation", 0), ("freedom-versus-framework", 7)],
            counts.OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public async Task GetRelated_Should_LeaveOutWhatHasNone()
    {
        var fact = CaseStudyCatalog.TenCases.CaseStudies[0].Facts[0];
        var reportFact = (await Catalog.ListAsync(new Specification<Fact>().Query.Where(item => item.CaseStudy == null).Specification, new() { First = 1 })).Single();

        var related = await Catalog.GetRelatedAsync<Fact, CaseStudy>([fact.Code, reportFact.Code], item => item.CaseStudy);

        Assert.Equal([(fact.Code, "tos")], related.Select(pair => (pair.Key, pair.Value.Code)));
    }

    [Fact]
    public async Task List_Should_ReadEveryValueOfAnItem()
    {
        var group = (await Catalog.ListAsync(new Specification<VolunteerGroup>().Query.Where(item => item.Code == "tos-incidental-volunteers").Specification)).Single();
        var statement = (await Catalog.ListAsync(new Specification<Statement>().Query.Where(item => item.Code == "tos-success-equality").Specification)).Single();
        var expected = CaseStudyCatalog.TenCases.Statements.Single(item => item.Code == "tos-success-equality");

        Assert.Equal(CaseStudyCatalog.TenCases.CaseStudies[0].VolunteerGroups.Single(item => item.Code == group.Code).Count, group.Count);
        Assert.Equal(expected.Text, statement.Text);
        Assert.Equal(expected.Perspectives, statement.Perspectives);
        Assert.Equal(expected.Levels, statement.Levels);
    }

    [Fact]
    public async Task List_Should_FollowRelationsBothWays()
    {
        var sections = await Catalog.ListAsync(new Specification<ReportSection>().Query.Where(section =>
            section.Statements.Any(statement => statement.Codings.Any(coding => coding.Factor.Code == "shared-goal" && coding.Statement.CaseStudy.Number == 1))).Specification);

        Assert.Equal(
            CaseStudyCatalog.TenCases.Statements
                .Where(statement => statement.CaseStudy.Number == 1 && statement.Codings.Any(coding => coding.Factor.Code == "shared-goal"))
                .Select(statement => statement.Section)
                .Distinct()
                .OrderBy(section => section.Position)
                .Select(section => section.Code),
            sections.Select(section => section.Code));
    }

    [Fact]
    public async Task List_Should_ReadTheRelationsThatAreIncluded()
    {
        var specification = new Specification<Statement>().Query
            .Where(statement => statement.Section.Chapter == 10)
            .Include(statement => statement.CaseStudy).ThenInclude(caseStudy => caseStudy.Organization).ThenInclude(organization => organization!.Section)
            .Include(statement => statement.Codings).ThenInclude(coding => coding.Factor)
            .Include("Section.Statements")
            .Specification;

        var statements = await Catalog.ListAsync(specification);

        Assert.Equal(Described(CaseStudyCatalog.TenCases.Statements.Where(statement => statement.Section.Chapter == 10)), Described(statements));
        Assert.Single(statements.Select(statement => statement.CaseStudy).Distinct());

        static IEnumerable<string> Described(IEnumerable<Statement> statements) => statements.Select(statement =>
            $"{statement.Code} of {statement.CaseStudy.Code} of {statement.CaseStudy.Organization?.Code} in {statement.CaseStudy.Organization?.Section.Code}: "
            + $"{string.Join(' ', statement.Codings.Select(coding => $"{coding.Factor.Code}/{coding.Stance}"))} beside {string.Join(' ', statement.Section.Statements.Select(other => other.Code))}");
    }

    [Fact]
    public async Task List_Should_ReadRelationsBetweenManyAndMany_When_Included()
    {
        var specification = new Specification<Finding>().Query
            .Include(finding => finding.CaseStudies)
            .Include(finding => finding.Factors)
            .Include(finding => finding.Tests).ThenInclude(test => test.CaseStudies)
            .AsSplitQuery()
            .TagWith("findings")
            .Specification;

        var findings = await Catalog.ListAsync(specification);

        Assert.Equal(Described(await CaseStudyCatalog.TenCases.ListAsync(new Specification<Finding>())), Described(findings));

        static IEnumerable<string> Described(IEnumerable<Finding> findings) => findings.Select(finding =>
            $"{finding.Code}: {Codes(finding.CaseStudies)}; {Codes(finding.Factors)}; {string.Join(", ", finding.Tests.Select(test => $"{test.Code} {Codes(test.CaseStudies)}"))}");

        static string Codes(IEnumerable<CatalogItem> items) => string.Join(' ', items.OrderBy(item => item.Position).Select(item => item.Code));
    }

    [Fact]
    public async Task Relations_Should_BeRead_When_BatchesIncludeThem()
    {
        var specification = new Specification<Statement>().Query.OrderByDescending(statement => statement.Section.Position).Include(statement => statement.Section).Include(statement => statement.Codings).Specification;

        var lasts = await Catalog.ListByParentAsync<CaseStudy, Statement>(["bor", "tos"], caseStudy => caseStudy.Statements, specification, new() { Last = 2 });
        var byCode = await Catalog.GetByCodesAsync(["tos-success-equality"], specification);
        var first = await Catalog.FirstOrDefaultAsync(specification);

        foreach (var slug in (string[])["bor", "tos"])
        {
            var expected = CatalogEvaluator.List(CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(slug)).Statements, specification, new() { Last = 2 });
            Assert.Equal(expected.Select(Described), lasts[slug].Select(Described));
        }

        Assert.Equal(Described(CaseStudyCatalog.TenCases.Statements.Single(statement => statement.Code == "tos-success-equality")), Described(byCode["tos-success-equality"]));
        Assert.Equal(Described(CatalogEvaluator.List(CaseStudyCatalog.TenCases.Statements, specification)[0]), Described(first!));

        static string Described(Statement statement) => $"{statement.Code} in {statement.Section.Code}: {string.Join(' ', statement.Codings.Select(coding => coding.Code))}";
    }

    [Fact]
    public async Task List_Should_GiveWhatAProjectionSelects()
    {
        var names = await Catalog.ListAsync(new NamesOfCarriers());
        var stances = await Catalog.ListAsync(new StancesOfTos(), new() { Last = 2 });

        Assert.Equal(
            CaseStudyCatalog.TenCases.CaseStudies.OrderByDescending(caseStudy => caseStudy.Number).Select(caseStudy => new Carrier(caseStudy.Code, caseStudy.Organization?.Name, caseStudy.Statements.Count)),
            names);
        Assert.Equal(
            CaseStudyCatalog.TenCases.CaseStudies[0].Statements.TakeLast(2).SelectMany(statement => statement.Codings.OrderBy(coding => coding.Position)).Select(coding => coding.Factor.Code),
            stances);
    }

    [Fact]
    public async Task List_Should_SkipTakeAndProcess_When_TheSpecificationSaysSo()
    {
        var specification = new Specification<CaseStudy>();
        specification.Query.OrderByDescending(caseStudy => caseStudy.Number).Skip(2).Take(3).PostProcessingAction(found => found.Reverse());

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal([6, 7, 8], caseStudies.Select(caseStudy => caseStudy.Number));
        Assert.Equal(10, await Catalog.CountAsync(specification));
        Assert.Equal(6, (await Catalog.FirstOrDefaultAsync(specification))?.Number);
    }

    [Theory]
    [InlineData("bor", 9)]
    [InlineData("exodus", null)]
    public async Task FirstOrDefault_Should_GiveTheSingleResultOrNull(string slug, int? number) =>
        Assert.Equal(number, (await Catalog.FirstOrDefaultAsync(new BySlug(slug)))?.Number);

    [Fact]
    public async Task List_Should_PageThroughAnOrderByRelations_When_SomeAreMissing()
    {
        var specification = new Specification<Fact>().Query
            .OrderByDescending(fact => fact.Organization!.IsGeneric)
            .ThenBy(fact => fact.Organization!.Position)
            .ThenByDescending(fact => fact.Section.Number)
            .Include(fact => fact.Organization)
            .Include(fact => fact.Section)
            .Specification;

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 19);

        Assert.Equal((await CaseStudyCatalog.TenCases.ListAsync(specification)).Select(fact => fact.Code), whole.Select(fact => fact.Code));
        Assert.Equal(whole.Select(fact => fact.Code), paged);
        Assert.Contains(whole, fact => fact.Organization is null);
    }

    [Fact]
    public async Task List_Should_BeRefused_When_TheCursorIsOfAnotherOrder()
    {
        var byKind = new Specification<Statement>().Query.OrderBy(statement => statement.Kind).Specification;
        var page = new Page { After = Page.CursorOf(new Specification<Statement>().Query.OrderBy(statement => statement.Text.En).Specification, CaseStudyCatalog.TenCases.Statements[0]) };

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => Catalog.ListAsync(byKind, page));

        Assert.EndsWith(
            "and the list of Statement is sorted by statement.Kind (Int32 or null), item.Code (String). "
                + "Expected a value for each of these keys: Page.CursorOf(specification, item) gives them, with the specification that the page is of. (Parameter 'After')",
            fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Should_BeRefused_When_ACatalogCannotHonorTheSpecification()
    {
        var tracked = new Specification<CaseStudy>().Query.AsTracking().Specification;
        Func<Task>[] questions =
        [
            () => Catalog.ListAsync(tracked),
            () => Catalog.FirstOrDefaultAsync(tracked),
            () => Catalog.CountAsync(tracked),
            () => Catalog.GetByCodesAsync(["tos"], tracked),
            () => Catalog.ListByParentAsync<ReportSection, CaseStudy>(["2.1"], section => section.CaseStudies, tracked),
            () => Catalog.CountByParentAsync<ReportSection, CaseStudy>(["2.1"], section => section.CaseStudies, tracked),
        ];

        foreach (var question in questions)
        {
            var fault = await Assert.ThrowsAsync<NotSupportedException>(question);
            Assert.Equal(
                "Specification<CaseStudy> says how changes are tracked, which never are: items are read-only. Remove AsTracking, AsNoTracking or AsNoTrackingWithIdentityResolution.",
                fault.Message);
        }
    }

    private static IEnumerable<string> FirstSuccessFactors(string slug) => CaseStudyCatalog.TenCases
        .GetBySlug(CaseStudySlug.Parse(slug))
        .Statements
        .Where(statement => statement.Kind == StatementKind.SuccessFactor)
        .Take(2)
        .Select(statement => statement.Code);

    private async Task<IReadOnlyList<string>> PageThroughAsync<T>(Specification<T> specification, int size)
        where T : CatalogItem
    {
        var codes = new List<string>();
        var page = new Page { First = size };
        while (await Catalog.ListAsync(specification, page) is { Count: > 0 } items)
        {
            codes.AddRange(items.Select(item => item.Code));
            page = page with { After = Page.CursorOf(specification, items[^1]) };
        }

        return codes;
    }

    private sealed record Carrier(string CaseStudy, string? Name, int Statements);

    private sealed class NamesOfCarriers : Specification<CaseStudy, Carrier>
    {
        public NamesOfCarriers() => Query
            .OrderByDescending(caseStudy => caseStudy.Number)
            .Select(caseStudy => new Carrier(caseStudy.Code, caseStudy.Organization!.Name, caseStudy.Statements.Count));
    }

    private sealed class StancesOfTos : Specification<Statement, string>
    {
        public StancesOfTos() => Query
            .Where(statement => statement.CaseStudy.Code == "tos")
            .SelectMany(statement => statement.Codings.OrderBy(coding => coding.Position).Select(coding => coding.Factor.Code));
    }

    private sealed class BySlug : SingleResultSpecification<CaseStudy>
    {
        public BySlug(string slug) => Query.Where(caseStudy => caseStudy.Code == slug);
    }
}
