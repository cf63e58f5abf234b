namespace CivilSociety.Domain.Volunteers;

/// <summary>A yes-or-no trait of a case study, derived from its practices and never coded itself.</summary>
/// <param name="Feature">The trait.</param>
/// <param name="Presence">Present, absent, mixed where practices say both, not stated where none decides it.</param>
/// <param name="Practices">The practices that decide it; empty when not stated.</param>
public sealed record PracticeFeature(PracticeFeatureCode Feature, Presence Presence, IReadOnlyList<Practice> Practices)
{
    /// <summary>Every trait that there is, in the order of its code, as these practices of one case study decide it.</summary>
    public static IReadOnlyList<PracticeFeature> Derive(IEnumerable<Practice> practices)
    {
        var byFeature = practices.Where(practice => practice.Feature is not null).ToLookup(practice => practice.Feature!.Value);
        return [.. Enum.GetValues<PracticeFeatureCode>().Select(feature => Derive(feature, [.. byFeature[feature]]))];
    }

    /// <summary>What the practices with one trait decide together: mixed where they say both, not stated where none says anything.</summary>
    public static Presence Decide(IEnumerable<Presence> presences)
    {
        var (isPresent, isAbsent) = (false, false);
        foreach (var presence in presences)
        {
            isPresent |= presence == Presence.Present;
            isAbsent |= presence == Presence.Absent;
        }

        return (isPresent, isAbsent) switch
        {
            (true, true) => Presence.Mixed,
            (true, false) => Presence.Present,
            (false, true) => Presence.Absent,
            (false, false) => Presence.NotStated,
        };
    }

    private static PracticeFeature Derive(PracticeFeatureCode feature, IReadOnlyList<Practice> practices) =>
        new(feature, Decide(practices.Select(practice => practice.Presence)), practices);
}
