using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for the formal concepts among case studies.</summary>
/// <param name="Dimensions">The dimensions whose attributes may be shared.</param>
public sealed record ConceptsRequest(IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }

    /// <summary>The fewest case studies of a concept; 0 adds the narrowest concept, all attributes, where no case study has them all.</summary>
    public int MinCases { get; init => field = Guard.AtLeast(0, value); } = 2;
}

/// <summary>The formal concepts among case studies (Ganter and Wille 1999): every set of attributes that cannot grow without losing a case study.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Concepts">The concepts: those of the most case studies first, then those of the fewest attributes, then in the order of the table.</param>
public sealed record ConceptReport(ConceptsRequest Request, string CatalogVersion, int N, IReadOnlyList<Concept> Concepts)
{
    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>How many concepts there are, and what most case studies share.</summary>
    public string Summary(Language language) => Grammar.Sentences(Scope?.In(language), Largest(language));

    private string Largest(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.CaseStudies, language);
        }

        var units = UnitText.Count(PatternUnit.CaseStudies, N, language);
        if (Concepts.FirstOrDefault(concept => concept.Attributes.Count > 0) is not { } broadest)
        {
            return new LocalizedText(
                $"{units}: van geen kenmerk staat vast dat {Request.MinCases} of meer het delen.",
                $"{units}: no attribute is known to be shared by {Request.MinCases} or more.").In(language);
        }

        var groups = new LocalizedText(
            $"{units}, {Noun.Group.Count(Concepts.Count, Language.Nl)} met gedeelde kenmerken. De grootste met een kenmerk:",
            $"{units}, {Noun.Group.Count(Concepts.Count, Language.En)} with shared attributes. The largest with an attribute:").In(language);
        return Grammar.Sentences(groups, AssociationText.Whole(broadest.Association, language));
    }

    internal static ConceptReport Of(CodedCatalog catalog, ConceptsRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        var attributes = table.AttributesOf([.. Guard.NotEmpty(request.Dimensions, "dimension")]);
        limits.CheckAttributes(attributes);
        var lattice = ConceptLattice.Of([.. attributes.Select(table.ColumnOf)], selected, request.MinCases, limits.MaxConcepts);
        var scope = catalog.ScopeOf(request.Where);
        var concepts = new List<Concept>(lattice.Count);
        foreach (var (number, concept) in lattice.Index())
        {
            concepts.Add(new(number, concept, new(table, selected, scope, [], [.. concept.Attributes.Select(column => attributes[column])]), concepts));
        }

        return new(request, catalog.Version, selected.Count, concepts) { Scope = scope };
    }
}

/// <summary>A formal concept: attributes that some case studies are known to share, and all case studies that share them.</summary>
public sealed class Concept
{
    private readonly LatticeNode _concept;
    private readonly IReadOnlyList<Concept> _all;

    internal Concept(int number, LatticeNode concept, Association association, IReadOnlyList<Concept> all) =>
        (Number, _concept, Association, _all) = (number, concept, association, all);

    /// <summary>Its place in the whole list, from 0.</summary>
    public int Number { get; }

    /// <summary>The intent: the attributes that are shared, in the order of the table.</summary>
    public IReadOnlyList<PatternAttribute> Attributes => Association.Second;

    /// <summary>The extent: the case studies that are known to have all of these attributes.</summary>
    public IReadOnlyList<Ref<CaseStudy>> CaseStudies => Association.SupportingCaseStudies;

    /// <summary>The case studies that may have all of them: none is no, one or more is not stated.</summary>
    public IReadOnlyList<Ref<CaseStudy>> NotStatedCaseStudies => Association.NotStatedCaseStudies;

    /// <summary>All selected case studies, as the first side, by these attributes, as the second; with the evidence.</summary>
    public Association Association { get; }

    /// <summary>The next broader concepts: more case studies, fewer attributes, and no concept in between.</summary>
    public IReadOnlyList<Concept> Broader => [.. _concept.Broader.Select(number => _all[number])];

    /// <summary>The next narrower concepts: fewer case studies, more attributes, and no concept in between.</summary>
    public IReadOnlyList<Concept> Narrower => [.. _concept.Narrower.Select(number => _all[number])];

    /// <summary>What is shared by how many, in a sentence.</summary>
    public string Summary(Language language) => Attributes.Count > 0
        ? Association.Summary(language)
        : new LocalizedText(
            $"Van geen kenmerk staat vast dat alle {UnitText.Count(PatternUnit.CaseStudies, Association.N, language)} het delen.",
            $"No attribute is known to be shared by all {UnitText.Count(PatternUnit.CaseStudies, Association.N, language)}.").In(language);
}
