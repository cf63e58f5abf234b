using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Tests.Reports;

public sealed class FindingTestTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Test_Should_BeListed_When_GivenItsFindingAndCaseStudies()
    {
        Assert.Equal([_catalog.FindingTest], _catalog.Finding.Tests);
        Assert.Equal([_catalog.FindingTest], _catalog.CaseStudy.FindingTests);
    }

    [Fact]
    public void Conclusion_Should_BeRefused_When_Empty()
    {
        var fault = Assert.Throws<ArgumentException>(() => Make([], null));

        Assert.Equal("Expected one attribute or more as the conclusion. (Parameter 'Conclusion')", fault.Message);
    }

    [Fact]
    public void Minimum_Should_BeNullOrOneOrMore()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(["layer:prevention"], 0));
        Assert.Equal(1, Make(["layer:prevention"], 1).Minimum);
        Assert.Null(Make(["layer:prevention"], null).Minimum);
    }

    private FindingTest Make(IReadOnlyList<string> conclusion, int? minimum) => new()
    {
        Code = "finding/2",
        Position = 1,
        Finding = _catalog.Finding,
        Conclusion = conclusion,
        Expected = Expectation.AtLeast,
        Minimum = minimum,
        Unit = PatternUnit.Statements,
    };
}
