using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class HypothesesTests
{
    // Each row is a case study: premise and conclusion as 1, 0 or u.
    [Theory]
    [InlineData("11 11", Expectation.All, 1, Verdict.BorneOut)]
    [InlineData("11 11 0u u1", Expectation.All, 1, Verdict.BorneOut)]
    [InlineData("11 11 1u", Expectation.All, 1, Verdict.PartlyBorneOut)]
    [InlineData("11 11 u0", Expectation.All, 1, Verdict.PartlyBorneOut)]
    [InlineData("11 11 10", Expectation.All, 1, Verdict.NotBorneOut)]
    [InlineData("11 10", Expectation.All, 1, Verdict.NotBorneOut)]
    [InlineData("1u u1 00", Expectation.All, 1, Verdict.CannotBeTested)]
    [InlineData("", Expectation.All, 1, Verdict.CannotBeTested)]
    [InlineData("10 01", Expectation.None, 1, Verdict.BorneOut)]
    [InlineData("10 uu", Expectation.None, 1, Verdict.PartlyBorneOut)]
    [InlineData("10 11", Expectation.None, 1, Verdict.NotBorneOut)]
    [InlineData("11 11 10", Expectation.AtLeast, 2, Verdict.BorneOut)]
    [InlineData("11 1u 10", Expectation.AtLeast, 2, Verdict.PartlyBorneOut)]
    [InlineData("11 10 10", Expectation.AtLeast, 2, Verdict.NotBorneOut)]
    [InlineData("10 1u", Expectation.AtLeast, 1, Verdict.PartlyBorneOut)]
    [InlineData("10 1u 1u", Expectation.Most, 1, Verdict.PartlyBorneOut)]
    [InlineData("10 1u 1u 01 00", Expectation.MoreOften, 1, Verdict.PartlyBorneOut)]
    [InlineData("11 11 10", Expectation.Most, 1, Verdict.BorneOut)]
    [InlineData("11 11 10 1u", Expectation.Most, 1, Verdict.PartlyBorneOut)]
    [InlineData("11 10", Expectation.Most, 1, Verdict.NotBorneOut)]
    [InlineData("11 11 01 00", Expectation.MoreOften, 1, Verdict.BorneOut)]
    [InlineData("11 11 0u 00", Expectation.MoreOften, 1, Verdict.BorneOut)]
    [InlineData("11 1u 01 00", Expectation.MoreOften, 1, Verdict.PartlyBorneOut)]
    [InlineData("11 10 01 00", Expectation.MoreOften, 1, Verdict.NotBorneOut)]
    [InlineData("11 11", Expectation.MoreOften, 1, Verdict.CannotBeTested)]
    public void Test_Should_JudgeByWhatIsStated(string rows, Expectation expected, int minimum, Verdict verdict)
    {
        var engine = new PatternEngine(new(Table(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

        var test = engine.Test(new(["layer:a"], ["layer:b"], expected) { Minimum = minimum });

        Assert.Equal(verdict, test.Verdict);
    }

    [Fact]
    public void Test_Should_LookAtAllThatIsSelected_When_ThereIsNoPremise()
    {
        // Five cases select their volunteers and then train them (section 1.5).
        var test = PatternCatalogs.TenCases.Test(new([], ["practice-feature:selection", "practice-feature:training"], Expectation.All)
        {
            Where = new() { CaseStudies = ["ouders-in-actie", "kindertelefoon", "bor", "mim", "sterk-in-samen-leven"] },
        });

        Assert.Equal((Verdict.BorneOut, 5), (test.Verdict, test.N));
        Assert.Equal(new PairCount(5, 0, 0, 0), test.Association.Counts);
        Assert.Equal(
            "Supported. Selection: Ouders in Actie (Parents in Action), De Kindertelefoon Rotterdam (child helpline), "
            + "Begeleide OmgangsRegeling (BOR; Guided Visitation Arrangement), Moeders-Informeren-Moeders (MIM, Mothers Informing Mothers), Careyn Breda and "
            + "Sterk in Samen-Leven (Strong in Living Together). In 5 of the 5 case studies, volunteers are selected and volunteers are trained.",
            test.Summary(Language.En));
    }

    [Fact]
    public void Test_Should_NameTheCasesAgainst_When_MostSignAContract()
    {
        // In most of these five projects the volunteers sign a contract (section 1.5); chapter 8 denies it for Ouders in Actie, two chapters do not say.
        var test = PatternCatalogs.TenCases.Test(new([], ["practice-feature:contract"], Expectation.Most)
        {
            Where = new() { CaseStudies = ["ouders-in-actie", "kindertelefoon", "bor", "mim", "sterk-in-samen-leven"] },
        });

        Assert.Equal(Verdict.PartlyBorneOut, test.Verdict);
        Assert.Equal(["kindertelefoon", "sterk-in-samen-leven"], test.Association.SupportingCaseStudies);
        Assert.Equal(["ouders-in-actie"], test.Association.ContradictingCaseStudies);
        Assert.Equal(["mim", "bor"], test.Association.NotStatedCaseStudies);
        Assert.Contains("8.5.3", test.Association.Counterevidence.Select(evidence => evidence.Section));
        Assert.Equal(
            "Deels ondersteund. Selectie: Ouders in Actie, De Kindertelefoon Rotterdam, Begeleide OmgangsRegeling (BOR), Moeders-Informeren-Moeders (MIM), Careyn Breda en "
            + "Sterk in Samen-Leven. In 2 van de 3 casussen tekenen vrijwilligers een contract; bij 2 niet vermeld.",
            test.Summary(Language.Nl));
    }

    [Fact]
    public void Test_Should_BeRefused_When_ThereIsNoConclusion()
    {
        Assert.Throws<ArgumentException>(() => PatternCatalogs.TenCases.Test(new(["layer:prevention"], [], Expectation.All)));
    }

    private static CodedTable Table(string[] rows)
    {
        PatternAttribute[] attributes = [.. "ab".Select(name => new PatternAttribute($"layer:{name}", Dimension.Layer, new($"{name}", $"{name}")))];
        RowSet Of(int side, char value) => RowSet.Of(rows.Length, Enumerable.Range(0, rows.Length).Where(row => rows[row][side] == value));
        return new(
            PatternUnit.CaseStudies,
            "version",
            [.. rows.Select((_, index) => new CodedRow($"case-{index}", $"case-{index}"))],
            attributes,
            [new(Of(0, '1'), Of(0, 'u')), new(Of(1, '1'), Of(1, 'u'))]);
    }
}
