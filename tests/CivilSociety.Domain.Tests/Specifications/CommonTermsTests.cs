using System.Globalization;
using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Specifications;
using static CivilSociety.Domain.Tests.Specifications.SampleOrganizations;

namespace CivilSociety.Domain.Tests.Specifications;

/// <summary>What specifications may do with the values of an item: what means the same in memory and in a database.</summary>
public sealed class CommonTermsTests
{
    private const string Compute = "Compare text with ==, Contains, StartsWith, EndsWith or OrdinalText; compute anything else on the list that you are given.";
    private const string Differently = "which memory and a database may answer differently";

    private static readonly string Captured = " school ";

    public static TheoryData<Expression<Func<Organization, bool>>, string> Answered { get; } = new()
    {
        { organization => organization.Name.Nl.StartsWith('c') || organization.Name.Nl.StartsWith("Ch"), "church class" },
        { organization => organization.Name.Nl.EndsWith('h'), "church youth" },
        { organization => organization.Name.Nl.Contains("we") || organization.Name.Nl.Contains("le"), "combiwel nameless" },
        { organization => organization.Name.Nl.Contains(organization.Parent!.Name.Nl), "" },
        { organization => !organization.Parent!.Name.Nl.Contains('w'), "combiwel school church nameless class" },
        { organization => organization.Name.Nl.Equals("School"), "" },
        { organization => !organization.Parent!.Name.Nl.Equals("school"), "combiwel school church nameless youth" },
        { organization => string.Equals(organization.Name.Nl, "school"), "school" },
        { organization => organization.FoundedYear.Equals(1990), "combiwel youth" },
        { organization => organization.Parent!.Kind.Equals(OrganizationKind.School), "class" },
        { organization => organization.Name.Nl == Captured.Trim(), "school" },
        { organization => organization.Name.Nl + "!" == "school!", "school" },
        { organization => organization.Name.Nl.Length == 5, "nameless youth class" },
        { organization => string.IsNullOrEmpty(organization.Parent!.Name.Nl), "combiwel school church nameless" },
        { organization => organization.Kind != OrganizationKind.School && organization.Kind.HasValue, "combiwel church youth" },
        { organization => organization.Kind.GetValueOrDefault() == OrganizationKind.School, "school class" },
        { organization => (int)organization.Parent!.FoundedYear! / 10 == 199, "youth" },
        { organization => organization.Parts.Max(part => (int?)part.Position) > 4, "school" },
        { organization => organization.Parts.OrderBy(part => part.Position).FirstOrDefault()!.Name.Nl == "Youth", "combiwel" },
    };

    public static TheoryData<Expression<Func<Organization, bool>>, string> Refused { get; } = new()
    {
        { organization => OrdinalText.StartsWith(organization.Name.Nl.ToLower(), "sc"), $"calls String.ToLower, {Differently}: organization.Name.Nl.ToLower(). {Compute}" },
        { organization => organization.Name.Nl.Trim() == "school", $"calls String.Trim, {Differently}: organization.Name.Nl.Trim(). {Compute}" },
        { organization => organization.Name.Nl.Contains("Sc", StringComparison.OrdinalIgnoreCase), $"calls String.Contains, {Differently}: organization.Name.Nl.Contains(\"Sc\", OrdinalIgnoreCase). {Compute}" },
        { organization => organization.Name.Nl.Equals("S", StringComparison.OrdinalIgnoreCase), $"calls String.Equals, {Differently}: organization.Name.Nl.Equals(\"S\", OrdinalIgnoreCase). {Compute}" },
        { organization => organization.Name.Nl[0] == 's', $"calls String.get_Chars, {Differently}: organization.Name.Nl.get_Chars(0). {Compute}" },
        { organization => organization.Name.Nl.CompareTo("m") > 0, $"calls String.CompareTo, {Differently}: organization.Name.Nl.CompareTo(\"m\"). {Compute}" },
        { organization => organization.Parts.Any(part => string.Compare(part.Name.Nl, "mo") > 0), $"calls String.Compare, {Differently}: Compare(part.Name.Nl, \"mo\"). {Compute}" },
        { organization => organization.Kind.ToString() == "School", $"calls Object.ToString, {Differently}: organization.Kind.ToString(). {Compute}" },
        { organization => organization.Position.ToString(CultureInfo.InvariantCulture) == "3", $"calls Int32.ToString, {Differently}: organization.Position.ToString(CultureInfo.InvariantCulture). {Compute}" },
        { organization => Math.Round(organization.Position / 4.0) == 2, $"calls Math.Round, {Differently}: Round((Convert(organization.Position, Double) / 4)). {Compute}" },
        { organization => organization.Name.Nl + organization.IsGeneric == "schoolTrue", $"joins a text and another value, which memory and a database may write differently: (organization.Name.Nl + Convert(organization.IsGeneric, Object)). {Compute}" },
        { organization => organization.Kind > OrganizationKind.School, "uses the number of an enum, which databases store by name: Convert(organization.Kind, Nullable`1). Compare enums with ==, != or Contains of a list of values." },
        { organization => organization.Position / organization.FoundedYear > 1, "divides by a value of an item, which may be zero: (Convert(organization.Position, Nullable`1) / organization.FoundedYear). Multiply the other side by it, or divide on the list that you are given." },
        { organization => organization.Parts.First(part => part.IsGeneric).IsGeneric, "calls First, which throws in memory where a database gives null: organization.Parts.First(part => part.IsGeneric). Write FirstOrDefault." },
        { organization => organization.Parts.Where(part => part.IsGeneric).FirstOrDefault()!.Position > 4, "calls FirstOrDefault of related items without an order: organization.Parts.Where(part => part.IsGeneric).FirstOrDefault(). Write OrderBy before it, such as OrderBy(item => item.Position)." },
        { organization => organization.Parts.Max(part => part.Position) > 4, $"calls Max of text, enums or values that cannot be null, {Differently}: organization.Parts.Max(part => part.Position). Write Max of a number that can be null, such as (int?)item.Position." },
        { organization => organization.Parts.Min(part => part.Name.Nl) == "a", $"calls Min of text, enums or values that cannot be null, {Differently}: organization.Parts.Min(part => part.Name.Nl). Write Min of a number that can be null, such as (int?)item.Position." },
        { organization => organization.Parts.OrderBy(part => part.Name.Nl).FirstOrDefault()!.IsGeneric, "calls OrderBy of text or enums on related items, which memory and a database may sort differently: organization.Parts.OrderBy(part => part.Name.Nl). Sort them by Position, or sort the list that you are given." },
        { organization => Enumerable.Contains(new[] { "school" }, organization.Name.Nl, StringComparer.OrdinalIgnoreCase), "gives Contains a comparer, which databases do not have: new [] {\"school\"}.Contains(organization.Name.Nl, StringComparer.OrdinalIgnoreCase). Leave the comparer out: text is compared ordinally." },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public void List_Should_CompareAsSqlDoes_When_TheConditionIsInCommonTerms(Expression<Func<Organization, bool>> condition, string expected) =>
        Assert.Equal(expected, List(Organizations().Where(condition).Specification));

    [Theory]
    [MemberData(nameof(Refused))]
    public void List_Should_BeRefused_When_TheConditionHasNoCommonTerms(Expression<Func<Organization, bool>> condition, string message)
    {
        var specification = Organizations().Where(condition).Specification;

        Assert.Equal($"Specification<Organization> {message}", Assert.Throws<NotSupportedException>(() => List(specification)).Message);
        Assert.Equal($"Specification<Organization> {message}", Assert.Throws<NotSupportedException>(() => QueryEvaluator.Apply(All.AsQueryable(), specification)).Message);
    }

    [Fact]
    public void List_Should_BeRefused_When_ItIsSortedWithoutCommonTerms()
    {
        var specification = Organizations().OrderBy(organization => organization.Name.Nl.ToUpper()).Specification;

        var fault = Assert.Throws<NotSupportedException>(() => List(specification));

        Assert.Equal($"Specification<Organization> calls String.ToUpper, {Differently}: organization.Name.Nl.ToUpper(). {Compute}", fault.Message);
    }

    [Fact]
    public void List_Should_BeRefused_When_ItSelectsWithoutCommonTerms()
    {
        var fault = Assert.Throws<NotSupportedException>(() => CatalogEvaluator.List(All, new Shouted()));

        Assert.Equal($"Shouted calls String.ToUpper, {Differently}: organization.Name.Nl.ToUpper(). {Compute}", fault.Message);
    }

    [Fact]
    public void Query_Should_UseOrdinalText_When_TheConditionUsesString()
    {
        var specification = Organizations().Where(organization => organization.Name.Nl.Contains("ch")).Specification;

        var query = QueryEvaluator.Filter(All.AsQueryable(), specification);

        Assert.EndsWith(".Where(organization => Contains(organization.Name.Nl, \"ch\"))", query.Expression.ToString(), StringComparison.Ordinal);
    }

    private sealed class Shouted : Specification<Organization, string>
    {
        public Shouted() => Query.Select(organization => organization.Name.Nl.ToUpper());
    }
}
