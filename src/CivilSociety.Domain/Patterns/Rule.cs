using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for one rule of your own among case studies: "if these attributes then that one?".</summary>
/// <param name="Premise">Keys, such as <c>layer:tackling-problems</c>, of the attributes that together are the premise: one or more.</param>
/// <param name="Conclusion">The key of the attribute that is the conclusion; not one of the premise.</param>
public sealed record RuleRequest(IReadOnlyList<string> Premise, string Conclusion)
{
    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }

    /// <summary>The dimensions in which a case study that breaks the rule is compared with those that support it.</summary>
    public IReadOnlyList<Dimension> Compared { get; init; } = CaseComparison.Dimensions;

    /// <summary>
    /// Whether to count in how many tables this rule is at least as strong when its premise and its conclusion are shuffled: of 200 tables unless a program sets
    /// another number.
    /// </summary>
    public bool WithChance { get; init; }

    /// <summary>How many times the two are shuffled, 1 or more; without <see cref="WithChance"/> they are not.</summary>
    public int Permutations { get; init => field = Guard.AtLeast(1, value); } = 200;

    /// <summary>The seed of the shuffling; the same one gives the same counts.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>A rule "if these attributes then that one" among case studies, with those that support it and those that break it.</summary>
/// <remarks>Cases and evidence are computed on first use.</remarks>
public sealed class Rule
{
    private readonly CodedCatalog _catalog;
    private readonly CaseComparison _comparison;

    internal Rule(CodedCatalog catalog, CaseComparison comparison, Association association, ChanceCount? chance) =>
        (_catalog, _comparison, Association, Chance) = (catalog, comparison, association, chance);

    /// <summary>The attributes of the premise, all of them together, in the order of the table.</summary>
    public IReadOnlyList<PatternAttribute> Premise => Association.First;

    /// <summary>The conclusion.</summary>
    public PatternAttribute Conclusion => Association.Second[0];

    /// <summary>The counts, the cases for and against, and the evidence; the premise is the first side, the conclusion the second.</summary>
    public Association Association { get; }

    /// <summary>How often chance makes a rule as strong; null where it was not requested, or no case study supports the rule.</summary>
    public ChanceCount? Chance { get; }

    /// <summary>The version of the catalog.</summary>
    public string CatalogVersion => Association.CatalogVersion;

    /// <summary>How many case studies are selected.</summary>
    public int N => Association.N;

    /// <summary>Of the selected case studies, the share with premise and conclusion.</summary>
    public Bounds? Support => Association.Counts.Support;

    /// <summary>Of the case studies with the premise, the share with the conclusion.</summary>
    public Bounds? Confidence => Association.Counts.Confidence;

    /// <summary>How many times as often premise and conclusion go together as they would if independent; 1 is independence.</summary>
    public Bounds? Lift => Association.Counts.Lift;

    /// <summary>The share with both, less the share expected if independent; 0 is independence.</summary>
    public Bounds? Leverage => Association.Counts.Leverage;

    /// <summary>
    /// How likely chance alone is to make the rule as strong: of all ways to pair premise and conclusion that keep how often each occurs, the share in which they go together
    /// as often or more (the p-value of Fisher's one-sided exact test).
    /// </summary>
    public Bounds? FisherPValue => field ??= new FisherTest(N).Of(Association.Counts);

    /// <summary>Whether the conclusion is at most as frequent with the premise as without it: the upper bound of the lift is 1 or less. Such a rule says nothing.</summary>
    public bool IsTrivial => Lift is { Upper: <= 1 };

    /// <summary>The case studies that may support the rule or break it: the premise is not stated, or they have it and the conclusion is not stated.</summary>
    public IReadOnlyList<Ref<CaseStudy>> UndecidedCaseStudies => _catalog.CaseStudyTable.CaseStudiesOf(Association.Undecided);

    /// <summary>The case studies that break the rule, in authored order, each beside the one most like it that supports the rule.</summary>
    public IReadOnlyList<ContradictingCaseStudy> Counterexamples =>
        [.. Association.Contradicting.Rows.Select(row => _comparison.Of(row, Association.Supporting, Premise, Conclusion))];

    /// <summary>What the counts say, who breaks the rule and what chance makes of it, in a few sentences.</summary>
    public string Summary(Language language) => Grammar.Sentences(Association.Scope?.In(language), Whole(language));

    internal string Whole(Language language) => Grammar.Sentences(
        AssociationText.Whole(Association, language),
        Against(language),
        Trivial(language),
        AssociationText.CouldNotFail(Association, language),
        ByChance(language));

    internal static Rule Of(CodedCatalog catalog, RuleRequest request)
    {
        var table = catalog.CaseStudyTable;
        if (request.Premise.Count == 0)
        {
            throw new ArgumentException("Expected one attribute or more as the premise.", nameof(request));
        }

        var (premise, conclusion) = (AttributeChoice.Of(request.Premise).In(table), table.AttributeOf(request.Conclusion));
        if (premise.Contains(conclusion) || premise.Contains(conclusion.Negated))
        {
            throw new ArgumentException($"Expected a conclusion that is not in the premise, present or absent: '{conclusion.Key}' is.", nameof(request));
        }

        if (premise.FirstOrDefault(attribute => premise.Contains(attribute.Negated)) is { } contradiction)
        {
            throw new ArgumentException($"The premise contradicts itself: it holds '{contradiction.Key}' and '{contradiction.Negated.Key}'.", nameof(request));
        }

        var association = new Association(table, catalog.RowsOf(PatternUnit.CaseStudies, request.Where), catalog.ScopeOf(request.Where), premise, [conclusion]);
        return new(catalog, new(catalog, request.Compared), association, request.WithChance ? ChanceOf(association, request) : null);
    }

    private string? Against(Language language)
    {
        var names = Association.ContradictingCaseStudies.Select(code => _catalog.NameOf(code).In(language)).ToList();
        return names.Count == 0 ? null : new LocalizedText("Niet bij ", "Not so in ").In(language) + Grammar.And(names, language) + ".";
    }

    // Where it is not certain that a case study lacks the premise, nothing is said of those without.
    private string? Trivial(Language language) => Association.Counts.RangeOf(outcome => outcome.OnlySecond + outcome.Neither) switch
    {
        { Greatest: 0 } when N > 1 => new LocalizedText(
            "Alle casussen hebben de premisse: er is niets om mee te vergelijken.",
            "All case studies have the premise: there is nothing to compare with.").In(language),
        { Least: > 0 } when IsTrivial => new LocalizedText(
            "Zonder de premisse komt de conclusie minstens even vaak voor: de regel zegt niets.",
            "Without the premise the conclusion is at least as frequent: the rule says nothing.").In(language),
        _ => null,
    };

    private string? ByChance(Language language)
    {
        const int Always = 1;
        if (Chance is null)
        {
            return null;
        }

        var share = (double)Chance.Tables / Chance.Permutations;
        var text = share switch
        {
            0 => new LocalizedText(
                $"Bij toeval kwam zo'n sterk verband in {Chance.Permutations} pogingen niet voor.",
                $"A connection this strong did not turn up by chance in {Chance.Permutations} tries."),
            Always => new("Zo'n sterk verband komt ook bij toeval elke keer voor.", "A connection this strong turns up by chance every time."),
            > 0.5 => new("Zo'n sterk verband komt ook bij toeval meestal voor.", "A connection this strong mostly turns up by chance as well."),
            _ => new(
                $"Zo'n sterk verband komt ook bij toeval voor, ongeveer 1 op de {Math.Round(1 / share):0} keer.",
                $"A connection this strong also turns up by chance, about 1 time in {Math.Round(1 / share):0}."),
        };
        return text.In(language);
    }

    // The premise is one column, so that it is this rule that is counted and no part of it.
    private static ChanceCount? ChanceOf(Association association, RuleRequest request)
    {
        if (association.Counts.Both == 0)
        {
            return null;
        }

        var query = new RuleQuery { Columns = [association.FirstColumn, association.SecondColumn], Within = association.Selected, Premises = [0], Conclusions = [1] };
        return AssociationRules.ByChance(query, [new([0], 1, association.Counts)], request.Permutations, request.Seed)[0];
    }
}

/// <summary>
/// How often chance makes a rule as strong as one that was found: in tables in which each column is shuffled. As strong is a rule whose p-value of Fisher's test
/// is as small, so that a conclusion that is there nearly everywhere makes no rule strong (Westfall and Young 1993); it counts what is known to be there, in the table and in the shuffled ones.
/// </summary>
/// <param name="Rules">The rules at least as strong, in all shuffled tables together.</param>
/// <param name="Tables">How many of the shuffled tables have at least one rule as strong.</param>
/// <param name="Permutations">How many shuffled tables there are.</param>
/// <param name="Seed">The seed with which they come out the same again.</param>
public sealed record ChanceCount(long Rules, int Tables, int Permutations, ulong Seed)
{
    /// <summary>How many rules as strong a table has by chance, on average.</summary>
    public double RulesPerTable => (double)Rules / Permutations;
}
