using System.Linq.Expressions;
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
    protected abstract ICatalog Catalog { get; }

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
        var specification = new Specification<CaseStudy>(caseStudy =>
            OrdinalText.StartsWith(caseStudy.Name.Nl, "s") || OrdinalText.EndsWith(caseStudy.Code, "M") || OrdinalText.Contains(caseStudy.Code, "-in-"));

        var caseStudies = await Catalog.ListAsync(specification);

        Assert.Equal(["sterk-in-samen-leven", "ouders-in-actie"], caseStudies.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_CombineSpecifications()
    {
        var early = new Specification<CaseStudy>(caseStudy => caseStudy.Number <= 4);
        var climate = new Specification<CaseStudy>(caseStudy => caseStudy.LayerPlacements.Any(placement => placement.Layer.Code == "prevention"));

        var both = await Catalog.ListAsync(early.And(climate));
        var neither = await Catalog.ListAsync(early.Or(climate).Not());

        Assert.Equal(["tos", "mim", "kindertelefoon"], both.Select(caseStudy => caseStudy.Code));
        Assert.Equal(["sportzorgtraject"], neither.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task List_Should_SortEnumsInDeclarationOrderAndNullsFirst()
    {
        var specification = new Specification<Organization>(organization => organization.Kind == null || organization.Kind == OrganizationKind.Prison || organization.Kind == OrganizationKind.SportsClub)
            .OrderBy(organization => organization.Kind);

        var kinds = (await Catalog.ListAsync(specification)).Select(organization => organization.Kind).Distinct();

        Assert.Equal([null, OrganizationKind.SportsClub, OrganizationKind.Prison], kinds);
    }

    [Fact]
    public async Task List_Should_FindMissingValuesAndMissingRelationsAsSqlDoes()
    {
        var withoutCount = new Specification<VolunteerGroup>(group => group.Count == null);
        var large = new Specification<VolunteerGroup>(group => group.Count!.Min >= 10);
        var notLarge = new Specification<VolunteerGroup>(group => group.Count!.Min < 10);
        var all = await Catalog.CountAsync(new Specification<VolunteerGroup>());

        var counts = (await Catalog.CountAsync(withoutCount), await Catalog.CountAsync(large), await Catalog.CountAsync(notLarge));

        Assert.Equal(all, counts.Item1 + counts.Item2 + counts.Item3);
        Assert.True(counts is { Item1: > 0, Item2: > 0, Item3: > 0 });
    }

    [Fact]
    public async Task List_Should_PageForwardThroughEverything_When_SortValuesAreEqual()
    {
        var specification = new Specification<Statement>().OrderBy(statement => statement.Kind, SortDirection.Descending);

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 97);

        Assert.Equal(whole.Select(statement => statement.Code), paged);
    }

    [Fact]
    public async Task List_Should_PageThroughMissingValues()
    {
        var specification = new Specification<VolunteerGroup>().OrderBy(group => group.Count!.Min, SortDirection.Descending).OrderBy(group => group.Name.Nl);

        var whole = await Catalog.ListAsync(specification);
        var paged = await PageThroughAsync(specification, size: 7);

        Assert.Equal(whole.Select(group => group.Code), paged);
    }

    [Fact]
    public async Task List_Should_GiveTheEnd_When_AskedForTheLast()
    {
        var specification = new Specification<CaseStudy>().OrderBy(caseStudy => caseStudy.Number);
        var before = specification.TotalOrder.Select(key => key.Read(CaseStudyCatalog.TenCases.CaseStudies[8])).ToList();

        var last = await Catalog.ListAsync(specification.Within(new Page { Last = 2, Before = before }));

        Assert.Equal(["ouders-in-actie", "sportzorgtraject"], last.Select(caseStudy => caseStudy.Code));
    }

    [Fact]
    public async Task ListByParent_Should_PageEachParentsChildren()
    {
        var specification = new Specification<Statement>(statement => statement.Kind == StatementKind.SuccessFactor).Within(new Page { First = 2 });

        var statements = await Catalog.ListByParentAsync<CaseStudy, Statement>(["bor", "tos", "no-such-case"], caseStudy => caseStudy.Statements, specification);

        Assert.Equal(["bor", "no-such-case", "tos"], statements.Keys.Order());
        Assert.Empty(statements["no-such-case"]);
        Assert.Equal(FirstSuccessFactors("tos"), statements["tos"].Select(statement => statement.Code));
        Assert.Equal(FirstSuccessFactors("bor"), statements["bor"].Select(statement => statement.Code));
    }

    [Fact]
    public async Task ListByParent_Should_GiveWholeListsInOrderWithWhatIsReadAlong()
    {
        Expression<Func<LayerPlacement, string>> code = placement => placement.Code;
        Expression<Func<LayerPlacement, string>> layer = placement => placement.Layer.Code;
        var specification = new Specification<LayerPlacement>(placement => placement.Status == PlacementStatus.Actual)
            .OrderBy(placement => placement.Layer.Level, SortDirection.Descending)
            .Select([code, layer]);

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
    public async Task SelectByParent_Should_GiveAValueOfEachChildInOrder()
    {
        var presences = await Catalog.SelectByParentAsync<CaseStudy, Practice, Presence>(
            ["bor", "no-such-case"],
            caseStudy => caseStudy.Practices,
            new(practice => practice.Feature == PracticeFeatureCode.Training),
            practice => practice.Presence);

        Assert.Empty(presences["no-such-case"]);
        Assert.Equal(
            CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse("bor")).Practices.Where(practice => practice.Feature == PracticeFeatureCode.Training).Select(practice => practice.Presence),
            presences["bor"]);
    }

    [Fact]
    public async Task ListByParent_Should_AnswerAlike_When_AskedAgainWithTheSameSpecification()
    {
        var specification = new Specification<Statement>(statement => statement.Kind == StatementKind.SuccessFactor);
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
        var tests = await Catalog.ListByParentAsync<Finding, FindingTest>(["contact-point-in-many-cases", "framework-protects"], finding => finding.Tests, new());

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
        var specification = new Specification<FindingTest>(test =>
            test.Premise.Any(key => key == "layer:tackling-problems") && test.Expected == Expectation.MoreOften && test.Minimum == null && !test.CaseStudies.Any());

        var tests = await Catalog.ListAsync(specification);

        Assert.Equal(["problem-focus-more-organized/1", "problem-focus-more-organized/2", "problem-focus-more-organized/3"], tests.Select(test => test.Code));
    }

    [Fact]
    public async Task CountByParent_Should_CountZero_When_AParentHasNone()
    {
        var counts = await Catalog.CountByParentAsync<Factor, NamedCase>(["appreciation", "freedom-versus-framework"], factor => factor.NamedCases, new());

        Assert.Equal(
            [("appreciation", 0), ("freedom-versus-framework", 7)],
            counts.OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public async Task FindRelated_Should_LeaveOutWhatHasNone()
    {
        var fact = CaseStudyCatalog.TenCases.CaseStudies[0].Facts[0];
        var reportFact = (await Catalog.ListAsync(new Specification<Fact>(item => item.CaseStudy == null).Within(new Page { First = 1 }))).Single();

        var related = await Catalog.FindRelatedAsync<Fact, CaseStudy>([fact.Code, reportFact.Code], item => item.CaseStudy);

        Assert.Equal([(fact.Code, "tos")], related.Select(pair => (pair.Key, pair.Value.Code)));
    }

    [Fact]
    public async Task List_Should_ReadEveryValueOfAnItem()
    {
        var group = (await Catalog.ListAsync(new Specification<VolunteerGroup>(item => item.Code == "tos-incidental-volunteers"))).Single();
        var statement = (await Catalog.ListAsync(new Specification<Statement>(item => item.Code == "tos-success-equality"))).Single();
        var expected = CaseStudyCatalog.TenCases.Statements.Single(item => item.Code == "tos-success-equality");

        Assert.Equal(CaseStudyCatalog.TenCases.CaseStudies[0].VolunteerGroups.Single(item => item.Code == group.Code).Count, group.Count);
        Assert.Equal(expected.Text, statement.Text);
        Assert.Equal(expected.Perspectives, statement.Perspectives);
        Assert.Equal(expected.Levels, statement.Levels);
    }

    [Fact]
    public async Task List_Should_FollowRelationsBothWays()
    {
        var sections = await Catalog.ListAsync(new Specification<ReportSection>(section =>
            section.Statements.Any(statement => statement.Codings.Any(coding => coding.Factor.Code == "shared-goal" && coding.Statement.CaseStudy.Number == 1))));

        Assert.Equal(
            CaseStudyCatalog.TenCases.Statements
                .Where(statement => statement.CaseStudy.Number == 1 && statement.Codings.Any(coding => coding.Factor.Code == "shared-goal"))
                .Select(statement => statement.Section)
                .Distinct()
                .OrderBy(section => section.Position)
                .Select(section => section.Code),
            sections.Select(section => section.Code));
    }

    private static IEnumerable<string> FirstSuccessFactors(string slug) => CaseStudyCatalog.TenCases
        .GetBySlug(CaseStudySlug.Parse(slug))
        .Statements
        .Where(statement => statement.Kind == StatementKind.SuccessFactor)
        .Take(2)
        .Select(statement => statement.Code);

    private async Task<IReadOnlyList<string>> PageThroughAsync<T>(Specification<T> specification, int size)
        where T : class, ICatalogItem
    {
        var codes = new List<string>();
        IReadOnlyList<object?>? after = null;
        while (await Catalog.ListAsync(specification.Within(new Page { First = size, After = after })) is { Count: > 0 } page)
        {
            codes.AddRange(page.Select(item => item.Code));
            after = [.. specification.TotalOrder.Select(key => key.Read(page[^1]))];
        }

        return codes;
    }
}
