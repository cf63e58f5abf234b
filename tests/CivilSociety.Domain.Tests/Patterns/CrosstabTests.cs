using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class CrosstabTests
{
    private static readonly PatternEngine ThreeCases = PatternCatalogs.ThreeCases;
    private static readonly PatternEngine TenCases = PatternCatalogs.TenCases;

    [Fact]
    public void Crosstab_Should_CountCaseStudiesBetweenBounds_When_AFeatureIsNotStated()
    {
        var crosstab = ThreeCases.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature));

        var training = Cell(crosstab, "layer:positive-climate", "practice-feature:training");
        var contract = Cell(crosstab, "layer:prevention", "practice-feature:contract");
        Assert.Equal((3, ThreeCases.Catalog.Version), (crosstab.N, crosstab.CatalogVersion));
        Assert.Equal(new PairCount(1, 0, 1, 0, FirstYesSecondUnknown: 1), training.Association.Counts);
        Assert.Equal(new Bounds(1, 2), training.Value);
        Assert.Equal(["alpha"], training.Association.SupportingCaseStudies);
        Assert.Equal(["beta"], training.Association.NotStatedCaseStudies);
        Assert.Equal(new PairCount(1, 0, 0, 1, FirstYesSecondUnknown: 1), contract.Association.Counts);
        Assert.Equal((1, 1, 1), (crosstab.Columns[3].Yes, crosstab.Columns[3].No, crosstab.Columns[3].Unknown));
    }

    [Theory]
    [InlineData(CrosstabMeasure.Count, 1, 2)]
    [InlineData(CrosstabMeasure.ShareOfRow, 0.5, 1)]
    [InlineData(CrosstabMeasure.ShareOfColumn, 0.5, 2.0 / 3)]
    [InlineData(CrosstabMeasure.ShareOfAll, 1.0 / 3, 2.0 / 3)]
    public void Crosstab_Should_MeasureWhatIsAsked(CrosstabMeasure measure, double lower, double upper)
    {
        var crosstab = ThreeCases.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature) { Measure = measure });

        Assert.Equal(new Bounds(lower, upper), Cell(crosstab, "layer:positive-climate", "practice-feature:training").Value);
    }

    [Fact]
    public void Crosstab_Should_OpenToStatementsAndSections_When_StatementsAreCounted()
    {
        var request = new CrosstabRequest(Dimension.Factor, Dimension.Perspective) { Unit = PatternUnit.Statements, Where = new() { With = ["layer:positive-climate"] } };

        var crosstab = ThreeCases.Crosstab(request);

        var cell = Cell(crosstab, "factor:appreciation", "perspective:researcher").Association;
        Assert.Equal(4, crosstab.N);
        Assert.Equal(new PairCount(1, 1, 1, 1), cell.Counts);
        Assert.Equal(["beta-1"], cell.Statements);
        Assert.Equal(["beta"], cell.SupportingCaseStudies);
        Assert.Equal(["alpha"], cell.ContradictingCaseStudies);
        Assert.Equal([("beta-1", "3.8"), ("beta-1", "3.8")], cell.Evidence.Select(evidence => (evidence.Statement, evidence.Section)));
        Assert.Equal([EvidenceKind.Coding, EvidenceKind.Statement], cell.Evidence.Select(evidence => evidence.Kind));
        Assert.Equal(["2.5.3"], cell.Counterevidence.Select(evidence => evidence.Section));
    }

    [Fact]
    public void Crosstab_Should_ShareTheCellOfTheCaseStudy_When_StatementsAreCounted()
    {
        // Beta's three statements are of a trained case study, or none of them is.
        var request = new CrosstabRequest(Dimension.PracticeFeature, Dimension.Factor) { Unit = PatternUnit.Statements, Measure = CrosstabMeasure.ShareOfRow };

        var cell = Cell(ThreeCases.Crosstab(request), "practice-feature:training", "factor:appreciation");

        Assert.Equal(new PairCount(1, 2, 0, 0, FirstUnknownSecondYes: 1, FirstUnknownSecondNo: 1), cell.Association.Counts with { Shared = null });
        Assert.Equal(new Bounds(1 / 3.0, 2 / 5.0), cell.Value);
    }

    [Fact]
    public void Crosstab_Should_BeSure_When_AnAttributeIsSetAgainstItself()
    {
        var crosstab = ThreeCases.Crosstab(new(Dimension.PracticeFeature, Dimension.PracticeFeature) { Measure = CrosstabMeasure.ShareOfRow });

        var training = Cell(crosstab, "practice-feature:training", "practice-feature:training");

        Assert.Equal((new Bounds(1, 1), new Bounds(1, 1)), (training.Value!.Value, training.Association.Counts.Jaccard!.Value));
        Assert.Equal(1, training.Association.Counts.BothUnknown);
    }

    [Fact]
    public void Crosstab_Should_MarkOuterBounds_When_TheUnknownCellsAreTooMany()
    {
        // Thirteen case studies of which training is not stated, each with a number of statements that no sum of others reaches.
        var codes = Enumerable.Range(0, 13).Select(number => $"case-{number}").ToList();
        PatternAttribute[] attributes = [new("practice-feature:a", Dimension.PracticeFeature, new("a", "a")), new("factor:x", Dimension.Factor, new("x", "x"))];
        var builder = new CodedCatalogBuilder("version", codes, attributes);
        foreach (var (number, code) in codes.Index())
        {
            for (var statement = 0; statement < 1 << number; statement++)
            {
                builder.AddStatement($"{code}-{statement}", code, number % 2 == 0 ? "factor:x" : null);
            }
        }

        var counts = new PatternEngine(builder.Build()).Crosstab(new(Dimension.PracticeFeature, Dimension.Factor) { Unit = PatternUnit.Statements }).Cells[0].Association.Counts;

        Assert.Equal(new Bounds(0, 1) { IsOuter = true }, counts.Confidence);
        Assert.Equal((0, 5461), counts.RangeOf(outcome => outcome.Both));
    }

    [Fact]
    public void Crosstab_Should_BeEmptyAndWellFormed_When_NothingIsSelected()
    {
        foreach (var measure in Enum.GetValues<CrosstabMeasure>())
        {
            var crosstab = ThreeCases.Crosstab(new(Dimension.Layer, Dimension.Factor) { Measure = measure, Where = new() { CaseStudies = [] } });

            Assert.Equal((0, 4 * 21), (crosstab.N, crosstab.Cells.Count));
            Assert.All(crosstab.Cells, cell => Assert.Equal(measure == CrosstabMeasure.Count ? new Bounds(0, 0) : null, cell.Value));
            Assert.Equal("This selection has no case studies.", crosstab.Summary(Language.En));
            Assert.Equal("Deze selectie bevat geen casussen.", crosstab.Cells[0].Association.Summary(Language.Nl));
        }
    }

    [Fact]
    public void Crosstab_Should_ShowSelectionWhereProblemsAreTackled_When_OnTheTenCases()
    {
        var cell = Cell(TenCases.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature)), "layer:tackling-problems", "practice-feature:selection").Association;

        Assert.Equal(new PairCount(4, 0, 3, 0, FirstYesSecondUnknown: 1, FirstNoSecondUnknown: 2), cell.Counts);
        Assert.Equal(["sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject", "bor"], cell.SupportingCaseStudies);
        Assert.Equal(["cjg-den-bosch"], cell.NotStatedCaseStudies);
        Assert.Equal("In 4 of the 4 case studies with layer 'Tackling problems', volunteers are selected; not stated in 1.", cell.Summary(Language.En));
        Assert.Equal("In 4 van de 4 casussen met laag 'Aanpak van problemen' worden vrijwilligers geselecteerd; bij 1 niet vermeld.", cell.Summary(Language.Nl));
    }

    [Fact]
    public void Crosstab_Should_WarnOfFewCases_When_OneHasTheRow()
    {
        var crosstab = TenCases.Crosstab(new(Dimension.Layer, Dimension.VolunteerType));

        Assert.Equal(
            "In the only case study with layer 'Legal and clinical interventions', there are volunteers of the type 'Organized volunteer with a fixed task description'. That is too few to speak of a pattern.",
            Cell(crosstab, "layer:legal-clinical", "volunteer-type:organized-fixed-task").Association.Summary(Language.En));
    }

    [Fact]
    public void Crosstab_Should_AnswerWhichFactorsVolunteersNameWhereProblemsAreTackled()
    {
        var request = new CrosstabRequest(Dimension.Factor, Dimension.CaseStudy)
        {
            Unit = PatternUnit.Statements,
            Where = new() { With = ["perspective:volunteer", "layer:tackling-problems"] },
        };

        var crosstab = TenCases.Crosstab(request);

        string[] tackling = ["cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject", "bor"];
        Assert.Equal(
            TenCases.Catalog.Statements.Count(statement => statement.Perspectives.Contains(Perspective.Volunteer) && tackling.Contains(statement.CaseStudy.Code)),
            crosstab.N);
        Assert.All(
            crosstab.Cells.Where(cell => cell.Association.Counts.Both > 0),
            cell => Assert.Equal([cell.Column.Value], cell.Association.SupportingCaseStudies));
    }

    [Fact]
    public void Crosstab_Should_BeRefused_When_ItIsTooLarge()
    {
        var engine = new PatternEngine(ThreeCases.Catalog, new() { MaxResults = 10 });

        var fault = Assert.Throws<PatternLimitException>(() => engine.Crosstab(new(Dimension.Layer, Dimension.CaseStudy)));

        Assert.Equal("The pattern would have 12 cells; at most 10 are allowed: choose dimensions with fewer attributes.", fault.Message);
    }

    [Fact]
    public void Cooccurrence_Should_CountPairs_When_FactorsAreAskedFor()
    {
        var cooccurrence = ThreeCases.Cooccurrence(new([Dimension.Factor]));

        Assert.Equal(
            [
                ("factor:appreciation", "factor:training-and-selection", 1, new Bounds(0.5, 0.5), new Bounds(1.5, 1.5)),
                ("factor:appreciation", "factor:counterproductive-training", 1, new Bounds(0.5, 0.5), new Bounds(1.5, 1.5)),
            ],
            cooccurrence.Pairs.Select(pair => (pair.First.Key, pair.Second.Key, pair.Association.Counts.Both, pair.Jaccard!.Value, pair.Lift!.Value)));
        Assert.Equal((3, 21), (cooccurrence.N, cooccurrence.Attributes.Count));
    }

    [Fact]
    public void Cooccurrence_Should_MarkUnequalCounts_When_OneIsMoreThanFiveTimesTheOther()
    {
        var pairs = TenCases.Cooccurrence(new([Dimension.Factor]) { Unit = PatternUnit.Statements }).Pairs;

        var marked = pairs.Where(pair => pair.IsUnequal).ToList();
        Assert.NotEmpty(marked);
        Assert.All(pairs, pair => Assert.Equal(pair.IsUnequal, pair.FirstCount > 5 * pair.SecondCount || pair.SecondCount > 5 * pair.FirstCount));
        Assert.Equal(pairs.OrderByDescending(pair => pair.Association.Counts.Both), pairs);
    }

    [Fact]
    public void Cooccurrence_Should_HoldFrequentPairsOnly_When_AMinimumIsGiven()
    {
        var request = new CooccurrenceRequest([Dimension.Layer]) { MinCount = 4 };

        var pairs = TenCases.Cooccurrence(request).Pairs;

        // Chapter 1 places five case studies in positive climate and prevention; three in tackling problems as well.
        Assert.Equal([("layer:positive-climate", "layer:prevention", 5)], pairs.Select(pair => (pair.First.Key, pair.Second.Key, pair.Association.Counts.Both)));
        Assert.Equal(["mim", "kindertelefoon", "cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie"], pairs[0].Association.SupportingCaseStudies);
        Assert.Empty(TenCases.Cooccurrence(request with { Where = new() { CaseStudies = [] } }).Pairs);
    }

    private static CrosstabCell Cell(Crosstab crosstab, string row, string column) =>
        crosstab.Cells.Single(cell => cell.Row.Key == row && cell.Column.Key == column);
}
