namespace CivilSociety.Domain.Volunteers;

/// <summary>A yes-or-no trait of a case study, derived from its practices and never coded itself.</summary>
/// <param name="Feature">The trait.</param>
/// <param name="Presence">Present, absent, mixed where practices say both, not stated where none decides it.</param>
/// <param name="Practices">The practices that decide it; empty when not stated.</param>
public sealed record PracticeFeature(PracticeFeatureCode Feature, Presence Presence, IReadOnlyList<Practice> Practices)
{
    /// <summary>Every trait that there is, in the order of its code, as these practices of one case study decide it.</summary>
    internal static IReadOnlyList<PracticeFeature> Derive(IEnumerable<Practice> practices)
    {
        var byFeature = practices.Where(practice => practice.Feature is not null).ToLookup(practice => practice.Feature!.Value);
        return [.. Enum.GetValues<PracticeFeatureCode>().Select(feature => Derive(feature, [.. byFeature[feature]]))];
    }

    /// <summary>What two practices with one trait decide together: mixed where they differ; not stated decides nothing.</summary>
    public static Presence Combine(Presence first, Presence second) => (first, second) switch
    {
        (Presence.NotStated, _) => second,
        (_, Presence.NotStated) => first,
        _ => first == second ? first : Presence.Mixed,
    };

    private static PracticeFeature Derive(PracticeFeatureCode feature, IReadOnlyList<Practice> practices) =>
        new(feature, practices.Select(practice => practice.Presence).Aggregate(Presence.NotStated, Combine), practices);
}
