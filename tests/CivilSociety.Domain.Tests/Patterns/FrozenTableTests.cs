using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>
/// Numbers on the ten case studies as they were coded once, which hold whatever is recoded later. The file has the attributes, and for each case study its cells (1, 0 or
/// u for unknown), its statements, and how many of them are coded with the factor.
/// </summary>
public sealed class FrozenTableTests
{
    private const string Factor = "factor:committed-flexible-support";
    private static readonly PatternEngine Engine = new(Read());

    [Fact]
    public void Crosstab_Should_ShareTheCellOfACaseStudy_When_StatementsAreCounted()
    {
        var request = new CrosstabRequest(Dimension.PracticeFeature, Dimension.Factor)
        {
            Unit = PatternUnit.Statements,
            Measure = CrosstabMeasure.ShareOfRow,
            Where = new() { CaseStudies = ["bor", "okd"] },
        };

        var cell = Engine.Crosstab(request).Cells.Single(each => each.Row.Key == "practice-feature:training");

        // OKD's one unknown is yes for all of its statements, or for none.
        Assert.Equal(new Bounds((15 + 14) / (double)(94 + 92), 15 / 94.0), cell.Value);
    }

    [Fact]
    public void Crosstab_Should_BeOne_When_AnAttributeMeetsItself() => Assert.Equal(
        new Bounds(1, 1),
        Engine.Crosstab(new(Dimension.PracticeFeature, Dimension.PracticeFeature) { Measure = CrosstabMeasure.ShareOfRow })
            .Cells.Single(cell => cell.Row.Key == "practice-feature:training" && cell.Column.Key == "practice-feature:training").Value);

    [Fact]
    public void TruthTable_Should_FitAsSufficiencyDoes_When_CasesCannotBePlaced()
    {
        var (whole, sufficiency) = (
            Engine.TruthTable(new(["practice-feature:training"], "practice-feature:selection")).Solution.Models[0].Whole,
            Engine.Sufficiency(new(["practice-feature:training"], "practice-feature:selection")).Conditions[0]);

        Assert.Equal((10, new Bounds(5 / 6.0, 1), new Bounds(0.5, 1)), (whole.N, whole.Consistency!.Value, whole.Coverage!.Value));
        Assert.Equal((10, new Bounds(5 / 6.0, 1), new Bounds(0.5, 1)), (sufficiency.N, sufficiency.Consistency!.Value, sufficiency.Coverage!.Value));
    }

    [Fact]
    public void BlindSpots_Should_CountPairsThatNoCompletionShows() =>
        Assert.Equal(22, Engine.BlindSpots(new([Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature])).NeverForCertain);

    [Fact]
    public void Necessity_Should_NotSayNearlyEverywhere_When_ConsistencyIsLow()
    {
        // Seven of ten work with fixed tasks, and of the cases with the form bottom-up some do not.
        var necessity = Engine.Necessity(new(["volunteer-type:organized-fixed-task"], "collaboration-form:bottom-up"));

        Assert.DoesNotContain("Nearly all", string.Concat(necessity.Conditions.Select(each => each.Summary(Language.En))), StringComparison.Ordinal);
    }

    private static CodedCatalog Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Patterns", "FrozenTable.txt"));
        var keys = lines.TakeWhile(line => line.Length > 0).ToList();
        var rows = lines[(keys.Count + 1)..].Where(line => line.Length > 0).Select(line => line.Split(' ')).ToList();
        var codes = rows.Select(row => row[0]).ToList();
        var builder = new CodedCatalogBuilder("frozen", codes, [.. keys.Append(Factor).Select(AttributeOf)]);
        foreach (var row in rows)
        {
            foreach (var (column, cell) in row[1].Index().Where(each => each.Item == '1' || (each.Item == '0' && keys[each.Index].StartsWith("practice", StringComparison.Ordinal))))
            {
                builder.Add(keys[column], new(EvidenceKind.Practice, keys[column].Replace(':', '-'), row[0], "1.1", IsAgainst: cell == '0'));
            }

            for (var statement = 0; statement < int.Parse(row[2], null); statement++)
            {
                var isCoded = statement < int.Parse(row[3], null);
                builder.AddStatement($"{row[0]}-{statement}", row[0], isCoded ? Factor : null);
            }
        }

        return builder.Build();
    }

    private static PatternAttribute AttributeOf(string key) => new(
        key,
        Enum.Parse<Dimension>(key.Split(':')[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        new(key, key));
}
