using System.Globalization;
using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>A rule "if these attributes then that one" among case studies, with the case studies that bear it out and that break it.</summary>
/// <remarks>Cases and evidence are looked up when they are asked for.</remarks>
public sealed class CodedRule
{
    private readonly CodedCatalog _catalog;
    private readonly CaseComparison _comparison;

    internal CodedRule(CodedCatalog catalog, CaseComparison comparison, Association association, ChanceCount? chance) =>
        (_catalog, _comparison, Association, Chance) = (catalog, comparison, association, chance);

    /// <summary>The attributes of the premise, in the order of the table.</summary>
    public IReadOnlyList<PatternAttribute> Premise => Association.First;

    /// <summary>The attribute that is concluded to.</summary>
    public PatternAttribute Conclusion => Association.Second[0];

    /// <summary>The counts by premise, as the first, and conclusion, as the second; the cases for and against, and the evidence.</summary>
    public Association Association { get; }

    /// <summary>How often chance makes a rule as strong; null where it was not asked for, or no case study supports the rule.</summary>
    public ChanceCount? Chance { get; }

    /// <summary>The version of the catalog.</summary>
    public string Version => Association.Version;

    /// <summary>How many case studies are selected.</summary>
    public int N => Association.N;

    /// <summary>The share of the selected case studies with premise and conclusion.</summary>
    public Bounds? Support => Association.Count.Support;

    /// <summary>Of the case studies with the premise, the share with the conclusion.</summary>
    public Bounds? Confidence => Association.Count.Confidence;

    /// <summary>How many times as often premise and conclusion go together as they would if independent.</summary>
    public Bounds? Lift => Association.Count.Lift;

    /// <summary>The share with both, less the share expected if independent.</summary>
    public Bounds? Leverage => Association.Count.Leverage;

    /// <summary>Whether the conclusion is no more frequent with the premise than without it, whatever is not stated: the lift is at most 1. Such a rule says nothing.</summary>
    public bool IsTrivial => Lift is { Upper: <= 1 };

    /// <summary>The case studies that may bear the rule out or break it: the premise is unknown, or it is yes and the conclusion is unknown.</summary>
    public IReadOnlyList<string> UndecidedCaseStudies => _catalog.CaseStudyTable.CaseStudiesOf(Association.Undecided);

    /// <summary>The case studies that break the rule, in authored order, each beside the one most like it that bears the rule out.</summary>
    public IReadOnlyList<ContradictingCaseStudy> Counterexamples =>
        [.. Association.Contradicting.Rows.Select(row => _comparison.Of(row, Association.Supporting, Premise, Conclusion))];

    /// <summary>What the counts say, who breaks the rule and what chance makes of it, in a few sentences.</summary>
    public string Summary(Language language) => string.Join(' ', new[] { Association.Summary(language), Against(language), Trivial(language), ByChance(language) }.OfType<string>());

    internal static CodedRule Of(CodedCatalog catalog, RuleRequest request)
    {
        var table = catalog.CaseStudyTable;
        if (request.Premise.Count == 0)
        {
            throw new ArgumentException("Expected one attribute or more as the premise.", nameof(request));
        }

        var (premise, conclusion) = (AttributeChoice.Of(request.Premise).In(table), table.AttributeOf(request.Conclusion));
        if (premise.Contains(conclusion))
        {
            throw new ArgumentException($"Expected a conclusion that is not in the premise: '{conclusion.Key}' is.", nameof(request));
        }

        var association = new Association(table, catalog.RowsOf(PatternUnit.CaseStudies, request.Where), premise, [conclusion]);
        return new(catalog, new(catalog, request.Compared), association, request.WithChance ? ChanceOf(association, request.Seed) : null);
    }

    private string? Against(Language language)
    {
        var names = Association.ContradictingCaseStudies.Select(code => _catalog.CaseStudyNames[code].In(language)).ToList();
        return names.Count == 0 ? null : new LocalizedText("Niet bij ", "Not so in ").In(language) + AttributeText.Join(names, language) + ".";
    }

    private string? Trivial(Language language) => IsTrivial
        ? new LocalizedText("Zonder die voorwaarde is het minstens zo vaak zo: de regel zegt niets.", "Without that premise it is so at least as often: the rule says nothing.").In(language)
        : null;

    private string? ByChance(Language language)
    {
        if (Chance is null)
        {
            return null;
        }

        var mean = Chance.RulesPerTable.ToString("0.#", CultureInfo.InvariantCulture);
        var onAverage = Chance.Rules == Chance.Tables
            ? ""
            : new LocalizedText($"; gemiddeld zijn het er {mean.Replace('.', ',')}", $"; on average there are {mean}").In(language);
        return new LocalizedText(
            $"In {Chance.Tables} van {Chance.Permutations} geschudde tabellen is er een regel minstens zo sterk{onAverage}.",
            $"In {Chance.Tables} of {Chance.Permutations} shuffled tables there is a rule at least as strong{onAverage}.").In(language);
    }

    // The premise is one column, so that it is this rule that is counted and no part of it.
    private static ChanceCount? ChanceOf(Association association, ulong seed)
    {
        if (association.Count.Both == 0)
        {
            return null;
        }

        var query = new RuleQuery { Columns = [association.FirstColumn, association.SecondColumn], Within = association.Selected, Premises = [0], Conclusions = [1] };
        return AssociationRules.ByChance(query, [new([0], 1, association.Count)], RulesRequest.Permutations, seed)[0];
    }
}
