using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.BlindSpots;

/// <summary>An attribute that is certain for a single case study: what goes with it may be that case study's alone.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="CaseStudy">The code of the case study.</param>
/// <param name="NotStated">In how many others it is not stated.</param>
/// <param name="Evidence">What makes it so.</param>
public sealed record AttributeInOneCase(PatternAttribute Attribute, string CaseStudy, int NotStated, IReadOnlyList<Evidence> Evidence);
