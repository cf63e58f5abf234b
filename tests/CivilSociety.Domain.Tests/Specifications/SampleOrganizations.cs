using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>Six organizations, of which some lack a kind, a year, a description or a parent.</summary>
internal static class SampleOrganizations
{
    private static readonly ReportSection Section = new() { Code = "2.1", Position = 0, Kind = SectionKind.Section, Number = "2.1", Chapter = 2, Title = SmallCatalog.Text };

    static SampleOrganizations() => (Combiwel.Parts, School.Parts) = ([Youth], [Class]);

    public static Organization Combiwel { get; } = Make("combiwel", 0, "Combiwel", OrganizationKind.Welfare, 1990);

    public static Organization School { get; } = Make("school", 1, "school", OrganizationKind.School, null, isGeneric: true);

    public static Organization Church { get; } = Make("church", 2, "Church", OrganizationKind.Religious, 1850);

    public static Organization Nameless { get; } = Make("nameless", 3, "École", null, null, isGeneric: true);

    public static Organization Youth { get; } = Make("youth", 4, "Youth", OrganizationKind.YouthWork, 1990, parent: Combiwel);

    public static Organization Class { get; } = Make("class", 5, "class", OrganizationKind.School, 1850, parent: School);

    /// <summary>All of them, not in the authored order.</summary>
    public static IReadOnlyList<Organization> All { get; } = [Class, Nameless, Combiwel, Youth, School, Church];

    public static string Codes(IEnumerable<Organization> organizations) => string.Join(' ', organizations.Select(organization => organization.Code));

    /// <summary>A specification of all of them, to be refined.</summary>
    public static ISpecificationBuilder<Organization> Organizations() => new Specification<Organization>().Query;

    /// <summary>What a specification gives of them.</summary>
    public static string List(ISpecification<Organization> specification, Page? page = null) => Codes(CatalogEvaluator.List(All, specification, page));

    private static Organization Make(
        string code,
        int position,
        string name,
        OrganizationKind? kind,
        int? foundedYear,
        bool isGeneric = false,
        Organization? parent = null) => new()
        {
            Code = code,
            Position = position,
            Name = new(name, name),
            Kind = kind,
            FoundedYear = foundedYear,
            IsGeneric = isGeneric,
            Parent = parent,
            Section = Section,
        };
}
