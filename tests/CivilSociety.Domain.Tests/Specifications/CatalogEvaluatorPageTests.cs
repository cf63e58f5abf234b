using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

public sealed class CatalogEvaluatorPageTests
{
    // The whole list: nameless school church class combiwel youth. Each year, and its absence, occurs twice.
    private static readonly Specification<Organization> ByYear = Organizations().OrderBy(organization => organization.FoundedYear).Specification;

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "nameless school")]
    [InlineData(9, "nameless school church class combiwel youth")]
    public void Page_Should_TakeFromTheStart_When_ItHasFirst(int first, string expected) =>
        Assert.Equal(expected, List(ByYear, new() { First = first }));

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "combiwel youth")]
    [InlineData(9, "nameless school church class combiwel youth")]
    public void Page_Should_TakeFromTheEnd_When_ItHasLast(int last, string expected) =>
        Assert.Equal(expected, List(ByYear, new() { Last = last }));

    [Fact]
    public void Page_Should_StartBeyondTheCursor_When_After()
    {
        var page = new Page { After = Cursor(Church), First = 2 };

        Assert.Equal("class combiwel", List(ByYear, page));
    }

    [Fact]
    public void Page_Should_EndBeforeTheCursor_When_ItHasBefore()
    {
        var page = new Page { Before = Cursor(Youth), Last = 2 };

        Assert.Equal("class combiwel", List(ByYear, page));
    }

    [Fact]
    public void Page_Should_TakeWhatIsBetween_When_AfterAndBefore()
    {
        var page = new Page { After = Cursor(Nameless), Before = Cursor(Combiwel) };

        Assert.Equal("school church class", List(ByYear, page));
    }

    [Fact]
    public void Page_Should_BeEmpty_When_AfterTheLast()
    {
        var page = new Page { After = Cursor(Youth), First = 2 };

        Assert.Equal("", List(ByYear, page));
    }

    [Fact]
    public void Page_Should_FindThePlace_When_TheItemOfTheCursorIsGone()
    {
        var page = new Page { After = [1850, "city"], First = 1 };

        Assert.Equal("class", List(ByYear, page));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_Should_ListEachItemOnce_When_ReadForward(bool isDescending)
    {
        var specification = isDescending ? Organizations().OrderByDescending(organization => organization.FoundedYear).Specification : ByYear;
        var read = new List<Organization>();

        for (var page = new Page { First = 1 }; CatalogEvaluator.List(All, specification, page) is [var item]; page = new() { First = 1, After = Page.CursorOf(specification, item) })
        {
            read.Add(item);
        }

        Assert.Equal(CatalogEvaluator.List(All, specification), read);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_Should_ListEachItemOnce_When_ReadBackward(bool isDescending)
    {
        var specification = isDescending ? Organizations().OrderByDescending(organization => organization.FoundedYear).Specification : ByYear;
        var read = new List<Organization>();

        for (var page = new Page { Last = 1 }; CatalogEvaluator.List(All, specification, page) is [var item]; page = new() { Last = 1, Before = Page.CursorOf(specification, item) })
        {
            read.Insert(0, item);
        }

        Assert.Equal(CatalogEvaluator.List(All, specification), read);
    }

    [Fact]
    public void SkipAndTake_Should_CutTheListOff_When_ThereIsNoPage() => Assert.Equal("school church", List(Organizations().OrderBy(organization => organization.FoundedYear).Skip(1).Take(2).Specification));

    [Fact]
    public void Count_Should_CountWhateverIsSkippedAndTaken() =>
        Assert.Equal(2, CatalogEvaluator.Count(All, Organizations().Where(organization => organization.IsGeneric).Skip(1).Take(1).Specification));

    [Fact]
    public void FirstOrDefault_Should_GiveTheFirstInOrder()
    {
        Assert.Same(Nameless, CatalogEvaluator.FirstOrDefault(All, ByYear));
        Assert.Null(CatalogEvaluator.FirstOrDefault(All, Organizations().Where(organization => organization.FoundedYear == 2000).Specification));
    }

    [Fact]
    public void PostProcessing_Should_GetThePage() => Assert.Equal("school nameless", List(new Backwards(), new() { First = 2 }));

    [Fact]
    public void Projection_Should_GiveOneOrMoreOfEachItemInOrder()
    {
        Assert.Equal(["nameless", "school", "church", "class", "combiwel", "youth"], CatalogEvaluator.List(All, new CodesByYear()));
        Assert.Equal(["nameless", "École", "school", "school"], CatalogEvaluator.List(All, new CodesAndNames(), new() { First = 2 }));
    }

    [Fact]
    public void Projection_Should_GiveNullOrThrow_When_ARelationOnItsPathIsMissing()
    {
        Assert.Equal([null, "Combiwel"], CatalogEvaluator.List([Combiwel, Youth], new ParentNames()));
        Assert.Throws<InvalidOperationException>(() => CatalogEvaluator.List([Combiwel, Youth], new ParentPositions()));
    }

    private static IReadOnlyList<object?> Cursor(Organization organization) => Page.CursorOf(ByYear, organization);

    private sealed class Backwards : Specification<Organization>
    {
        public Backwards() => Query.OrderBy(organization => organization.FoundedYear).PostProcessingAction(found => found.Reverse());
    }

    private sealed class CodesByYear : Specification<Organization, string>
    {
        public CodesByYear() => Query.OrderBy(organization => organization.FoundedYear).Select(organization => organization.Code);
    }

    private sealed class CodesAndNames : Specification<Organization, string>
    {
        public CodesAndNames() => Query.OrderBy(organization => organization.FoundedYear).SelectMany(organization => new[] { organization.Code, organization.Name.Nl });
    }

    private sealed class ParentNames : Specification<Organization, string?>
    {
        public ParentNames() => Query.Select(organization => organization.Parent!.Name.Nl);
    }

    private sealed class ParentPositions : Specification<Organization, int>
    {
        public ParentPositions() => Query.Select(organization => organization.Parent!.Position);
    }
}
