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

/// <summary>The rules "if these attributes then that one" among case studies, without those whose premise contains a shorter one that says as much.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Rules">
/// The rules, the strongest first: the greatest lower bound of the confidence, then the most case studies with premise and conclusion, then the shortest premise,
/// then in the order of the table.
/// </param>
public sealed record RuleReport(RulesRequest Request, string CatalogVersion, int N, IReadOnlyList<Rule> Rules)
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
            return new LocalizedText($"{units}: geen enkele regel is zo sterk als gevraagd.", $"{units}: no rule is as strong as requested.").In(language);
        }

        var chance = Request.WithChance || N >= ManyCases
            ? null
            : new LocalizedText(
                "Zo weinig casussen leveren ook toevallig regels op: laat tellen hoeveel.",
                "So few case studies also yield rules by chance: request how many.").In(language);
        var rules = new LocalizedText(
            $"{units}, {Noun.Rule.Count(Rules.Count, Language.Nl)} met een zekerheid van {Cut(Language.Nl)} of meer en {Grammar.Times(Request.MinCount, Language.Nl)} of vaker gezien. De sterkste:",
            $"{units}, {Noun.Rule.Count(Rules.Count, Language.En)} of confidence {Cut(Language.En)} or more, seen {Grammar.Times(Request.MinCount, Language.En)} or more. The strongest:").In(language);
        return Grammar.Sentences(rules, strongest.Whole(language), chance);
    }

    private string Cut(Language language) => Grammar.Share(new(Request.MinConfidence, Request.MinConfidence), language);

    internal static RuleReport Of(CodedCatalog catalog, RulesRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var (premises, conclusions) = (Guard.NotEmpty(request.Premises.In(table), "attribute as a premise"), Guard.NotEmpty(request.Conclusions.In(table), "attribute as a conclusion"));
        PatternAttribute[] attributes = [.. premises.Union(conclusions).OrderBy(table.OrderOf)];
        limits.CheckAttributes(attributes.Length);
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
        var rules = AssociationRules.Find(query);
        var chance = request.WithChance ? AssociationRules.ByChance(query, rules, request.Permutations, request.Seed) : null;
        var comparison = new CaseComparison(catalog, request.Compared);
        var scope = catalog.ScopeOf(request.Where);
        return new(request, catalog.Version, selected.Count, [.. rules.Select((rule, index) => new Rule(catalog, comparison, AssociationOf(rule), chance?[index]))])
        {
            Scope = scope,
        };

        Association AssociationOf(ColumnRule rule) => new(table, selected, scope, [.. rule.Premise.Select(column => attributes[column])], [attributes[rule.Conclusion]], rule.Count);
    }

    private static long StepsOf(PatternLimits limits, RowSet selected, int permutations) =>
        Math.Max(1, limits.MaxSteps / Math.Max(1, Bits.WordsFor(selected.Length)) / (1 + permutations));
}
