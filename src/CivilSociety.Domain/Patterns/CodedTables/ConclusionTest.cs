using CivilSociety.Domain.Patterns.Hypotheses;

namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>A hypothesis that a conclusion of the report comes to.</summary>
internal sealed record ConclusionTest(string Code, HypothesisRequest Hypothesis);
