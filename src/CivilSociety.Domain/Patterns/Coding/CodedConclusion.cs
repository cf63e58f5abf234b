using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A conclusion of the report across case studies, with the codes of what it is about.</summary>
internal sealed record CodedConclusion(
    string Code,
    LocalizedText Text,
    string Section,
    IReadOnlyList<string> CaseStudies,
    IReadOnlyList<string> Layers,
    IReadOnlyList<string> Factors,
    IReadOnlyList<ConclusionTest> Tests,
    LocalizedText? Untestable);

/// <summary>A hypothesis that a conclusion of the report comes to.</summary>
internal sealed record ConclusionTest(string Code, HypothesisRequest Hypothesis);
