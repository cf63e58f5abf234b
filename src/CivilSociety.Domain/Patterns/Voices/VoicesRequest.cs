namespace CivilSociety.Domain.Patterns.Voices;

/// <summary>A question for who says what.</summary>
public sealed record VoicesRequest
{
    /// <summary>The code of the case study that they speak of; null for all.</summary>
    public string? CaseStudy { get; init; }

    /// <summary>The code of the factor that they speak of; null for all.</summary>
    public string? Factor { get; init; }
}
