using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

/// <summary>A yes-or-no trait of a case study, without the practices that decide it: those are loaded when selected.</summary>
internal sealed record CaseStudyFeature(string CaseStudyCode, PracticeFeatureCode Feature, Presence Presence);
