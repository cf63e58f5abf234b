using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for the rules "if these attributes then that one" among case studies.</summary>
/// <param name="Premises">The attributes that may be in a premise.</param>
/// <param name="Conclusions">The attributes that may be a conclusion; a rule never concludes to its own premise.</param>
public sealed record RulesRequest(AttributeChoice Premises, AttributeChoice Conclusions)
{
    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }

    /// <summary>The fewest case studies, 1 or more, that are known to have premise and conclusion.</summary>
    public int MinCount { get; init => field = Guard.AtLeast(1, value); } = 2;

    /// <summary>The smallest share of the selected case studies, 0 to 1, that are known to have premise and conclusion.</summary>
    public double MinSupport { get; init => field = Guard.Share(value); }

    /// <summary>The smallest confidence, 0 to 1, compared with the lower bound.</summary>
    public double MinConfidence { get; init => field = Guard.Share(value); } = 0.8;

    /// <summary>The smallest lift, 0 or more, compared with the lower bound; over 1 is more than the base rate of the conclusion.</summary>
    public double MinLift
    {
        get;
        init => field = value is >= 0 and < double.PositiveInfinity ? value : throw new ArgumentOutOfRangeException(nameof(MinLift), value, "Expected 0 or more.");
    }

    /// <summary>Whether to keep rules that say nothing, since their conclusion is at most as frequent with the premise as without it, as where it is there everywhere.</summary>
    public bool IncludeTrivial { get; init; }

    /// <summary>Which longer premises are left out, since a part of them says as much.</summary>
    public RuleRedundancy Redundancy { get; init; } = RuleRedundancy.SameCaseStudies;

    /// <summary>What makes a rule come first.</summary>
    public RuleOrder Order { get; init; } = RuleOrder.Confidence;

    /// <summary>The most attributes, 1 or more, in a premise.</summary>
    public int MaxPremises { get; init => field = Guard.AtLeast(1, value); } = 2;

    /// <summary>The dimensions in which a case study that breaks a rule is compared with those that support it.</summary>
    public IReadOnlyList<Dimension> Compared { get; init; } = CaseComparison.Dimensions;

    /// <summary>Whether to count the rules at least as strong in tables in which each column is shuffled: 200 tables unless a program sets another number.</summary>
    public bool WithChance { get; init; }

    /// <summary>How many times the table is shuffled, 1 or more; without <see cref="WithChance"/> it is not.</summary>
    public int Permutations { get; init => field = Guard.AtLeast(1, value); } = 200;

    /// <summary>The seed of the shuffling; the same one gives the same counts.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>Which longer premises say no more than a part of them.</summary>
public enum RuleRedundancy
{
    /// <summary>Those that a part of them shares all case studies with.</summary>
    SameCaseStudies,

    /// <summary>Those, too, that a part of them concludes from with the same confidence or more: a longer premise must gain confidence.</summary>
    NoGain,
}

/// <summary>What makes a rule come first; of equals, as by confidence.</summary>
public enum RuleOrder
{
    /// <summary>The greatest lower bound of the confidence, then the most case studies with premise and conclusion, then the shortest premise.</summary>
    Confidence,

    /// <summary>The greatest lower bound of the lift.</summary>
    Lift,

    /// <summary>The most case studies with premise and conclusion.</summary>
    Support,

    /// <summary>The smallest upper bound of the p-value of Fisher's test: what chance makes least likely.</summary>
    FisherPValue,
}

/// <summary>The rules "if these attributes then that one" among case studies, without those whose premise contains a shorter one that says as much.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Trivial">How many rules are left out because they are trivial.</param>
/// <param name="Rules">
/// The rules in the requested order: by confidence first the greatest lower bound of it, then the most case studies with premise and conclusion, then the shortest premise, then in
/// the order of the table.
/// </param>
public sealed record RuleReport(RulesRequest Request, string CatalogVersion, int N, int Trivial, IReadOnlyList<Rule> Rules)
{
    // With fewer case studies chance alone makes perfect rules of a few dozen attributes.
    private const int ManyCases = 30;

    // 0.7 of ten is seven, although the product of the two numbers is a little more.
    private const double Rounding = 1e-9;

    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>How many rules there are, the strongest, and what chance makes of it.</summary>
    public string Summary(Language language) => Grammar.Sentences(Scope?.In(language), Strongest(language));

    private string Strongest(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.CaseStudies, language);
        }

        var units = UnitText.Count(PatternUnit.CaseStudies, N, language);
        if (Rules is not [var strongest, ..])
        {
            var none = new LocalizedText($"{units}: geen enkele regel is zo sterk als gevraagd.", $"{units}: no rule is as strong as requested.").In(language);
            return Grammar.Sentences(none, LeftOut(language));
        }

        var chance = Request.WithChance || N >= ManyCases
            ? null
            : new LocalizedText(
                "Zo weinig casussen leveren ook toevallig regels op: laat tellen hoeveel.",
                "So few case studies also yield rules by chance: request how many.").In(language);
        var rules = new LocalizedText(
            $"{units}, {Noun.Rule.Count(Rules.Count, Language.Nl)} met een zekerheid van {Cut(Language.Nl)} of meer en {Grammar.Times(Request.MinCount, Language.Nl)} of vaker gezien. De {First(Language.Nl)}:",
            $"{units}, {Noun.Rule.Count(Rules.Count, Language.En)} of confidence {Cut(Language.En)} or more, seen {Grammar.Times(Request.MinCount, Language.En)} or more. The {First(Language.En)}:").In(language);
        return Grammar.Sentences(rules, strongest.Whole(language), LeftOut(language), chance);
    }

    private string First(Language language) => (Request.Order switch
    {
        RuleOrder.Support => new LocalizedText("vaakst geziene", "most frequent"),
        RuleOrder.Lift => new("regel met de grootste lift", "rule of the greatest lift"),
        RuleOrder.FisherPValue => new("minst door toeval verklaarde", "least explained by chance"),
        _ => new("sterkste", "strongest"),
    }).In(language);

    private string? LeftOut(Language language) => Trivial == 0
        ? null
        : new LocalizedText(
            $"Weggelaten {(Trivial == 1 ? "is" : "zijn")} {Noun.Rule.Count(Trivial, Language.Nl)} zonder winst op hoe vaak de conclusie toch al voorkomt.",
            $"Left out {(Trivial == 1 ? "is" : "are")} {Noun.Rule.Count(Trivial, Language.En)} without gain on how often the conclusion occurs anyway.").In(language);

    private string Cut(Language language) => Grammar.Share(new(Request.MinConfidence, Request.MinConfidence), language);

    internal static RuleReport Of(CodedCatalog catalog, RulesRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var (premises, conclusions) = (Guard.NotEmpty(request.Premises.In(table), "attribute as a premise"), Guard.NotEmpty(request.Conclusions.In(table), "attribute as a conclusion"));
        PatternAttribute[] attributes = [.. premises.Union(conclusions).OrderBy(table.OrderOf)];
        limits.CheckAttributes(attributes);
        var query = new RuleQuery
        {
            Columns = [.. attributes.Select(table.ColumnOf)],
            Within = selected,
            Premises = [.. premises.Select(attribute => Array.IndexOf(attributes, attribute))],
            Conclusions = [.. conclusions.Select(attribute => Array.IndexOf(attributes, attribute))],
            MinCount = Math.Max(request.MinCount, (int)Math.Ceiling((request.MinSupport * selected.Count) - Rounding)),
            MinConfidence = request.MinConfidence,
            MaxPremises = request.MaxPremises,
            Limit = limits.MaxResults,
            MaxSteps = StepsOf(limits, selected, request.WithChance ? request.Permutations : 0),
        };
        var found = AssociationRules.Find(query);
        var gaining = request.Redundancy == RuleRedundancy.NoGain ? AssociationRules.WithGain(found) : found;
        var saying = request.IncludeTrivial ? gaining : [.. gaining.Where(rule => rule.Count.Lift is not { Upper: <= 1 })];
        var rules = Ordered([.. saying.Where(rule => request.MinLift == 0 || rule.Count.Lift?.Lower >= request.MinLift)], request.Order, selected.Count);
        var chance = request.WithChance ? AssociationRules.ByChance(query, rules, request.Permutations, request.Seed) : null;
        var comparison = new CaseComparison(catalog, request.Compared);
        var scope = catalog.ScopeOf(request.Where);
        return new(request, catalog.Version, selected.Count, gaining.Count - saying.Count, [.. rules.Select((rule, index) => new Rule(catalog, comparison, AssociationOf(rule), chance?[index]))])
        {
            Scope = scope,
        };

        Association AssociationOf(ColumnRule rule) => new(table, selected, scope, [.. rule.Premise.Select(column => attributes[column])], [attributes[rule.Conclusion]], rule.Count);
    }

    private static IReadOnlyList<ColumnRule> Ordered(IReadOnlyList<ColumnRule> rules, RuleOrder order, int rows)
    {
        var fisher = new FisherTest(rows);
        return order switch
        {
            RuleOrder.Lift => [.. rules.OrderByDescending(rule => rule.Count.Lift?.Lower)],
            RuleOrder.Support => [.. rules.OrderByDescending(rule => rule.Count.Both)],
            RuleOrder.FisherPValue => [.. rules.OrderBy(rule => fisher.Of(rule.Count)?.Upper)],
            _ => rules,
        };
    }

    private static long StepsOf(PatternLimits limits, RowSet selected, int permutations) =>
        Math.Max(1, limits.MaxSteps / Math.Max(1, Bits.WordsFor(selected.Length)) / (1 + permutations));
}
