using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How far each of some conditions is sufficient for an outcome among case studies.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Version">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Conditions">
/// Each condition present, and each absent: the greatest lower bound of the consistency first, then that of the coverage, then in the order of the request, presence first.
/// </param>
/// <param name="AllTogether">The presence of all conditions at once.</param>
public sealed record SufficiencyReport(ConditionsRequest Request, string Version, int N, IReadOnlyList<CodedSufficiency> Conditions, CodedSufficiency AllTogether)
{
    /// <summary>The condition that is nearest to sufficient, in a sentence.</summary>
    public string Summary(Language language) => Conditions[0].Summary(language);

    internal static SufficiencyReport Of(CodedCatalog catalog, ConditionsRequest request)
    {
        var table = catalog.CaseStudyTable;
        var list = ConditionList.Of(table, request.Conditions, request.Outcome);
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var conditions = list.Single
            .Select(configuration => new CodedSufficiency(new(table, selected, [configuration], list.Outcome)))
            .OrderByDescending(each => each.Consistency?.Lower)
            .ThenByDescending(each => each.Coverage?.Lower);
        return new(request, catalog.Version, selected.Count, [.. conditions], new(new(table, selected, [list.All], list.Outcome)));
    }
}
