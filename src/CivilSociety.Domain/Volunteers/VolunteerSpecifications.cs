using Ardalis.Specification;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Volunteers;

/// <summary>Types that the report gives to groups of volunteers (codebook 3.4).</summary>
/// <example>caseStudies { nodes { volunteerGroups { types(where: { type: { code: { eq: "organized-fixed-task" } }, initiative: { in: [OWN, BOTH] } }) } } }</example>
public sealed class VolunteerGroupTypingsOf : Specification<VolunteerGroupTyping>
{
    /// <summary>The type, or any where it is null; on the initiative given, or whatever the initiative where it is null; <see cref="Initiative.Both"/> counts as own and as invited.</summary>
    public VolunteerGroupTypingsOf(string? type, Initiative? initiative = null)
    {
        if (type is not null)
        {
            Query.Where(typing => typing.Type.Code == type);
        }

        if (initiative is not null)
        {
            Query.Where(typing => typing.Initiative == initiative || typing.Initiative == Initiative.Both);
        }
    }
}

/// <summary>Groups of volunteers of a type: those with a type of <see cref="VolunteerGroupTypingsOf"/>.</summary>
/// <example>caseStudies { nodes { volunteerGroups(where: { types: { some: { type: { code: { eq: "organized-fixed-task" } }, initiative: { in: [OWN, BOTH] } } } }) } }</example>
public sealed class VolunteerGroupsOfType : Specification<VolunteerGroup>
{
    /// <summary>Of the type, or of any where it is null; on the initiative given, or whatever the initiative where it is null.</summary>
    public VolunteerGroupsOfType(string? type, Initiative? initiative = null) =>
        Query.WhereSome(group => group.Types, new VolunteerGroupTypingsOf(type, initiative));
}

/// <summary>Case studies with volunteers of a type: those with a group of <see cref="VolunteerGroupsOfType"/>; with one of the two the pattern attribute <c>volunteer-type</c> or <c>initiative</c>.</summary>
/// <example>caseStudies(where: { volunteerGroups: { some: { types: { some: { type: { code: { eq: "organized-fixed-task" } }, initiative: { in: [OWN, BOTH] } } } } } })</example>
public sealed class CaseStudiesWithVolunteerType : Specification<CaseStudy>
{
    /// <summary>With the type, or with any where it is null; on the initiative given, or whatever the initiative where it is null.</summary>
    public CaseStudiesWithVolunteerType(string? type, Initiative? initiative = null) =>
        Query.WhereSome(caseStudy => caseStudy.VolunteerGroups, new VolunteerGroupsOfType(type, initiative));
}

/// <summary>Practices that decide a yes-or-no trait (codebook 4).</summary>
/// <example>practices(where: { feature: { eq: TRAINING }, presence: { eq: PRESENT } })</example>
public sealed class PracticesWithFeature : Specification<Practice>
{
    /// <summary>With the trait; <see cref="Presence.Present"/>, <see cref="Presence.Absent"/>, or either where the presence is null.</summary>
    /// <exception cref="ArgumentException">The presence is mixed or not stated: a single practice is present or absent.</exception>
    public PracticesWithFeature(PracticeFeatureCode feature, Presence? presence = null)
    {
        if (presence is Presence.Mixed or Presence.NotStated)
        {
            throw new ArgumentException($"A single practice is present or absent. To ask for {presence}, use {nameof(CaseStudiesWithFeature)}.", nameof(presence));
        }

        Query.Where(practice => practice.Feature == feature);
        if (presence is not null)
        {
            Query.Where(practice => practice.Presence == presence);
        }
    }
}

/// <summary>Practices that are not in use: wished for, tried in vain or ended (codebook 3.5).</summary>
/// <example>practices(where: { status: { eq: ENDED } })</example>
public sealed class PracticesWithStatus : Specification<Practice>
{
    /// <summary>With the status.</summary>
    public PracticesWithStatus(PracticeStatus status) => Query.Where(practice => practice.Status == status);
}

/// <summary>Case studies in which a yes-or-no trait is present, absent, mixed or not stated, as their practices decide it (codebook 4); the pattern attribute <c>practice-feature</c>.</summary>
/// <example>caseStudies(where: { practices: { some: { feature: { eq: TRAINING }, presence: { eq: PRESENT } }, none: { feature: { eq: TRAINING }, presence: { eq: ABSENT } } } })</example>
public sealed class CaseStudiesWithFeature : Specification<CaseStudy>
{
    /// <summary>With the trait so.</summary>
    public CaseStudiesWithFeature(PracticeFeatureCode feature, Presence presence = Presence.Present)
    {
        var isPresent = presence is Presence.Present or Presence.Mixed;
        var isAbsent = presence is Presence.Absent or Presence.Mixed;
        Query.Where(caseStudy =>
            caseStudy.Practices.Any(practice => practice.Feature == feature && practice.Presence == Presence.Present) == isPresent
            && caseStudy.Practices.Any(practice => practice.Feature == feature && practice.Presence == Presence.Absent) == isAbsent);
    }
}
