using CivilSociety.Domain.Factors;

namespace CivilSociety.Domain.Patterns.BlindSpots;

/// <summary>Those who hold no statement on a case study.</summary>
/// <param name="CaseStudy">The code of the case study.</param>
/// <param name="Perspectives">Those who are not heard.</param>
public sealed record UnheardVoices(string CaseStudy, IReadOnlyList<Perspective> Perspectives);
