using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>What of the library no catalog can honor, and what is said to whoever asks for it.</summary>
public sealed class SpecificationCheckTests
{
    private const string Path = "Write Include with the relation alone, such as Include(statement => statement.Codings), and a condition on related items in Where or in a specification of their own.";

    public static TheoryData<Func<ISpecificationBuilder<Organization>, object>, string> Refused { get; } = new()
    {
        {
            query => query.Search(organization => organization.Name.Nl, "%school%"),
            "uses Search, whose LIKE folds case in some databases and not in others. Write Where with OrdinalText.Contains, OrdinalText.StartsWith or OrdinalText.EndsWith, or search texts with ICatalogSearch."
        },
        { query => query.WithCacheKey("all"), "asks for a cache, which catalogs do not have. Remove EnableCache or WithCacheKey, and keep the list that you were given: items do not change." },
        { query => query.AsTracking(), "says how changes are tracked, which never are: items are read-only. Remove AsTracking, AsNoTracking or AsNoTrackingWithIdentityResolution." },
        { query => query.AsNoTracking(), "says how changes are tracked, which never are: items are read-only. Remove AsTracking, AsNoTracking or AsNoTrackingWithIdentityResolution." },
        { query => query.AsNoTrackingWithIdentityResolution(), "says how changes are tracked, which never are: items are read-only. Remove AsTracking, AsNoTracking or AsNoTrackingWithIdentityResolution." },
        { query => query.IgnoreQueryFilters(), "ignores query filters or automatic includes, which catalogs do not have. Remove IgnoreQueryFilters or IgnoreAutoIncludes." },
        { query => query.IgnoreAutoIncludes(), "ignores query filters or automatic includes, which catalogs do not have. Remove IgnoreQueryFilters or IgnoreAutoIncludes." },
        { query => Twice(query), "has more than one OrderBy. Write ThenBy or ThenByDescending for the keys after the first." },
        { query => query.Include(organization => organization.Parts.Where(part => part.IsGeneric)), $"includes organization => organization.Parts.Where(part => part.IsGeneric), which is no path of relations. {Path}" },
        { query => query.Include(organization => organization.Name), $"includes organization => organization.Name, which is no path of relations. {Path}" },
        { query => query.Include("Parent.Sections"), "includes 'Parent.Sections', which is no path of relations of Organization. Write names of properties that lead to items, joined by dots, such as \"Codings.Factor\"." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void List_Should_BeRefused_When_ACatalogCannotHonorIt(Func<ISpecificationBuilder<Organization>, object> ask, string message)
    {
        var query = Organizations();
        ask(query);

        var fault = Assert.Throws<NotSupportedException>(() => List(query.Specification));

        Assert.Equal($"Specification<Organization> {message}", fault.Message);
    }

    [Fact]
    public void List_Should_BeRefused_When_AProjectionSelectsNothing()
    {
        var fault = Assert.Throws<NotSupportedException>(() => CivilSociety.Domain.Specifications.CatalogEvaluator.List(All, new Specification<Organization, string>()));

        Assert.Equal("Specification<Organization, String> selects nothing for its results of String. Write one Select or SelectMany.", fault.Message);
    }

    private static object Twice(ISpecificationBuilder<Organization> query)
    {
        query.OrderBy(organization => organization.Name.Nl);
        return query.OrderBy(organization => organization.Code);
    }
}
