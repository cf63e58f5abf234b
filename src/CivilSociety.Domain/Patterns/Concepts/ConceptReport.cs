using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Concepts;

/// <summary>The formal concepts among case studies (Ganter and Wille 1999): every set of attributes that cannot grow without losing a case study.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Version">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Concepts">The concepts, the broadest first, then the fewest attributes, then in the order of the table.</param>
public sealed record ConceptReport(ConceptsRequest Request, string Version, int N, IReadOnlyList<CodedConcept> Concepts)
{
    /// <summary>How many concepts there are, and what most case studies share.</summary>
    public string Summary(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.CaseStudies, language);
        }

        var units = UnitText.Count(PatternUnit.CaseStudies, N, language);
        if (Concepts.FirstOrDefault(concept => concept.Attributes.Count > 0) is not { } broadest)
        {
            return new LocalizedText(
                $"{units}: geen kenmerk is gedeeld door {Request.MinCases} of meer.",
                $"{units}: no attribute is shared by {Request.MinCases} or more.").In(language);
        }

        return new LocalizedText($"{units}, {Concepts.Count} groepen met gedeelde kenmerken. De grootste: ", $"{units}, {Concepts.Count} groups with shared attributes. The largest: ").In(language)
            + broadest.Summary(language);
    }

    internal static ConceptReport Of(CodedCatalog catalog, ConceptsRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var attributes = table.AttributesOf([.. request.Dimensions]);
        limits.CheckAttributes(attributes.Count);
        var lattice = ConceptLattice.Of([.. attributes.Select(table.ColumnOf)], selected, request.MinCases, limits.MaxConcepts);
        var concepts = new List<CodedConcept>(lattice.Count);
        foreach (var (number, concept) in lattice.Index())
        {
            concepts.Add(new(number, concept, new(table, selected, [], [.. concept.Attributes.Select(column => attributes[column])]), concepts));
        }

        return new(request, catalog.Version, selected.Count, concepts);
    }
}
