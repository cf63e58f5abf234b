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

    private static PracticeFeature Derive(PracticeFeatureCode feature, IReadOnlyList<Practice> practices)
    {
        var isPresent = practices.Any(practice => practice.Presence == Presence.Present);
        var isAbsent = practices.Any(practice => practice.Presence == Presence.Absent);
        var presence = (isPresent, isAbsent) switch
        {
            (true, true) => Presence.Mixed,
            (true, false) => Presence.Present,
            (false, true) => Presence.Absent,
            (false, false) => Presence.NotStated,
        };
        return new(feature, presence, practices);
    }
}
