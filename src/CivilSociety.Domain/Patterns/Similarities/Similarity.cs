using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Similarities;

/// <summary>The case studies like one, the most alike first.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Version">The version of the catalog.</param>
/// <param name="Attributes">The attributes that are compared.</param>
/// <param name="CaseStudies">The other case studies, by the lower bound of their likeness, then by the upper bound, then in authored order.</param>
public sealed record Similarity(
    SimilarityRequest Request,
    string Version,
    IReadOnlyList<PatternAttribute> Attributes,
    IReadOnlyList<SimilarCaseStudy> CaseStudies)
{
    /// <summary>How many other case studies are compared.</summary>
    public int N => CaseStudies.Count;

    /// <summary>The most alike, in a sentence.</summary>
    public string Summary(Language language) => CaseStudies is [var first, ..]
        ? new LocalizedText("Het meest gelijkend: ", "Most alike: ").In(language) + first.Summary(language)
        : UnitText.Nothing(PatternUnit.CaseStudies, language);

    internal static Similarity Of(CodedCatalog catalog, SimilarityRequest request)
    {
        var table = catalog.CaseStudyTable;
        var asked = table.RowOf(request.CaseStudy);
        var attributes = table.AttributesOf([.. request.Dimensions]);
        var columns = attributes.Select(table.ColumnOf).ToList();
        var mine = Transposed.Row(columns, asked);
        var others = catalog.RowsOf(PatternUnit.CaseStudies, request.Where).Rows
            .Where(row => row != asked)
            .Select(row => new SimilarCaseStudy(catalog, attributes, (asked, row), (mine, Transposed.Row(columns, row)), request.Coefficient));
        return new(
            request,
            catalog.Version,
            attributes,
            [.. others.OrderByDescending(other => other.Value?.Lower).ThenByDescending(other => other.Value?.Upper)]);
    }
}
