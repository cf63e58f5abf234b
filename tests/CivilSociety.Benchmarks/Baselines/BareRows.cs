using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Benchmarks.Baselines;

/// <summary>A case study as the two queries of the benchmark see it: what a reader by hand keeps of the rows.</summary>
internal sealed record BareCaseStudy(int Key, string Code, int Number, int Chapter, string NameNl, string NameEn, string Organization)
{
    public IReadOnlyList<BareLocation> Locations { get; set; } = [];

    public IReadOnlyList<BarePlacement> LayerPlacements { get; set; } = [];

    public IReadOnlyList<BareGroup> VolunteerGroups { get; set; } = [];

    public IReadOnlyList<BareForm> CollaborationForms { get; set; } = [];

    public IReadOnlyList<BareFeature> PracticeFeatures { get; set; } = [];
}

internal sealed record BarePage(int TotalCount, IReadOnlyList<BareCaseStudy> Nodes);

internal sealed record BareOrganization(string Name);

internal sealed record BareLocation(int CaseStudy, string? Municipality);

internal sealed record BarePlacement(int CaseStudy, Emphasis? Emphasis, string? Section, string Layer, int Level, string NameNl, string NameEn);

internal sealed record BareGroup(int CaseStudy, int Key, string NameNl, string NameEn, double? Min, double? Max, Precision? Precision)
{
    public IReadOnlyList<BareTyping> Types { get; set; } = [];
}

internal sealed record BareTyping(int Group, string Type, Initiative? Initiative);

internal sealed record BareForm(int CaseStudy, string Form, Basis Basis, string? Section);

internal sealed record BarePractice(int CaseStudy, PracticeFeatureCode Feature, Presence? Presence);

internal sealed record BareFeature(PracticeFeatureCode Feature, Presence Presence);

