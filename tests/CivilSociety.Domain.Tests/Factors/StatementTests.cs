using CivilSociety.Domain.Factors;

namespace CivilSociety.Domain.Tests.Factors;

public sealed class StatementTests
{
    private readonly SmallCatalog _catalog = new();

    [Fact]
    public void Codings_Should_ListTheCoding_When_GivenTheStatement() => Assert.Equal([_catalog.Coding], _catalog.Statement.Codings);

    [Fact]
    public void Perspectives_Should_BeRefused_When_Empty()
    {
        var fault = Assert.Throws<ArgumentException>(() => Make([]));

        Assert.Equal("A statement is held by someone: expected one perspective or more.", fault.Message);
    }

    [Fact]
    public void Perspectives_Should_BeCopied_When_GivenAList()
    {
        var perspectives = new List<Perspective> { Perspective.Researcher, Perspective.Volunteer };
        var statement = Make(perspectives);

        perspectives.Clear();

        Assert.Equal([Perspective.Researcher, Perspective.Volunteer], statement.Perspectives);
    }

    private Statement Make(IReadOnlyList<Perspective> perspectives) => new()
    {
        Code = "tip",
        Position = 1,
        CaseStudy = _catalog.CaseStudy,
        Kind = StatementKind.Tip,
        Levels = [],
        Perspectives = perspectives,
        Text = SmallCatalog.Text,
        Section = _catalog.Section,
    };
}
