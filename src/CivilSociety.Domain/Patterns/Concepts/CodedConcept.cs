using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Concepts;

/// <summary>A formal concept: the attributes that some case studies share for certain, and all case studies that share them.</summary>
public sealed class CodedConcept
{
    private readonly Concept _concept;
    private readonly IReadOnlyList<CodedConcept> _all;

    internal CodedConcept(int number, Concept concept, Association association, IReadOnlyList<CodedConcept> all) =>
        (Number, _concept, Association, _all) = (number, concept, association, all);

    /// <summary>Its place in the list of concepts, from 0 on.</summary>
    public int Number { get; }

    /// <summary>The intent: the attributes, in the order of the table.</summary>
    public IReadOnlyList<PatternAttribute> Attributes => Association.Second;

    /// <summary>The extent: the codes of the case studies that have all these attributes for certain.</summary>
    public IReadOnlyList<string> CaseStudies => Association.SupportingCaseStudies;

    /// <summary>The codes of the case studies that may have them all: none is no, one or more is unknown.</summary>
    public IReadOnlyList<string> NotStatedCaseStudies => Association.NotStatedCaseStudies;

    /// <summary>All selected case studies, as the first, by these attributes, as the second; with the evidence.</summary>
    public Association Association { get; }

    /// <summary>The next broader concepts: more case studies, fewer attributes, and no concept in between.</summary>
    public IReadOnlyList<CodedConcept> Broader => [.. _concept.Broader.Select(number => _all[number])];

    /// <summary>The next narrower concepts: fewer case studies, more attributes, and no concept in between.</summary>
    public IReadOnlyList<CodedConcept> Narrower => [.. _concept.Narrower.Select(number => _all[number])];

    /// <summary>What is shared by how many, in a sentence.</summary>
    public string Summary(Language language) => Attributes.Count > 0
        ? Association.Summary(language)
        : new LocalizedText(
            $"Geen kenmerk is met zekerheid gedeeld door alle {UnitText.Count(PatternUnit.CaseStudies, Association.N, language)}.",
            $"No attribute is for certain shared by all {UnitText.Count(PatternUnit.CaseStudies, Association.N, language)}.").In(language);
}
