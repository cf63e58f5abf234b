using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>The rules "if these attributes then that one" among case studies, without those whose premise contains a shorter one that says as much.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Version">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Rules">
/// The rules, the strongest first: the greatest lower bound of the confidence, then the most case studies with premise and conclusion, then the shortest premise,
/// then in the order of the table.
/// </param>
public sealed record RuleReport(RulesRequest Request, string Version, int N, IReadOnlyList<CodedRule> Rules)
{
    // With fewer case studies chance alone makes perfect rules of a few dozen attributes.
    private const int ManyCases = 30;

    // 0.7 of ten is seven, although the product of the two numbers is a little more.
    private const double Rounding = 1e-9;

    /// <summary>How many rules there are, the strongest, and what chance makes of it.</summary>
    public string Summary(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.CaseStudies, language);
        }

        var units = UnitText.Count(PatternUnit.CaseStudies, N, language);
        if (Rules is not [var strongest, ..])
        {
            return new LocalizedText($"{units}: geen enkele regel is zo sterk als gevraagd.", $"{units}: no rule is as strong as was asked.").In(language);
        }

        var chance = Request.WithChance
            ? ""
            : new LocalizedText(
                " Zo weinig casussen leveren ook bij toeval regels op: laat tellen hoeveel.",
                " So few case studies yield rules by chance as well: have them counted.").In(language);
        return new LocalizedText($"{units}, {Rules.Count} regels. De sterkste: ", $"{units}, {Rules.Count} rules. The strongest: ").In(language)
            + strongest.Summary(language)
            + (N < ManyCases ? chance : "");
    }

    internal static RuleReport Of(CodedCatalog catalog, RulesRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var (premises, conclusions) = (request.Premises.In(table), request.Conclusions.In(table));
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
            MaxSteps = StepsOf(limits, selected, request.WithChance),
        };
        var rules = AssociationRules.Find(query);
        var chance = request.WithChance ? AssociationRules.ByChance(query, rules, RulesRequest.Permutations, request.Seed) : null;
        var comparison = new CaseComparison(catalog, request.Compared);
        return new(request, catalog.Version, selected.Count, [.. rules.Select((rule, index) => new CodedRule(catalog, comparison, AssociationOf(rule), chance?[index]))]);

        Association AssociationOf(Rule rule) => new(table, selected, [.. rule.Premise.Select(column => attributes[column])], [attributes[rule.Conclusion]], rule.Count);
    }

    private static long StepsOf(PatternLimits limits, RowSet selected, bool withChance) =>
        Math.Max(1, limits.MaxSteps / Math.Max(1, Bits.WordsFor(selected.Length)) / (withChance ? 1 + RulesRequest.Permutations : 1));
}
