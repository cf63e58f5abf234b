using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>A practice of one's own, as far as one describes it: what is left empty is not compared.</summary>
public sealed record PracticeProfile
{
    /// <summary>The codes of the layers that it works in.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>The codes of the types of its volunteers.</summary>
    public IReadOnlyList<string> VolunteerTypes { get; init; } = [];

    /// <summary>The codes of its forms of collaboration.</summary>
    public IReadOnlyList<string> CollaborationForms { get; init; } = [];

    /// <summary>What there is or will be.</summary>
    public IReadOnlyList<PracticeFeatureCode> PresentFeatures { get; init; } = [];

    /// <summary>What there is not and will not be.</summary>
    public IReadOnlyList<PracticeFeatureCode> AbsentFeatures { get; init; } = [];

    /// <summary>The lowest age of the children or young people that it is for, in years, inclusive; null for no lower end.</summary>
    public double? AgeFrom { get; init; }

    /// <summary>The highest age of the children or young people that it is for, in years, inclusive; null for no upper end.</summary>
    public double? AgeTo { get; init; }

    /// <summary>How many of the nearest case studies the advice draws on, at most.</summary>
    public int CaseStudies { get; init => field = Check.AtLeast(1, value); } = 3;

    /// <summary>How many lessons, hindrances, points that were missed and warnings are given, at most of each.</summary>
    public int Items { get; init => field = Check.AtLeast(1, value); } = 5;
}
