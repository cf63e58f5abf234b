using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Partnerships;

/// <summary>Collaboration of a case study with another organization.</summary>
public sealed class Partnership : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The partner.</summary>
    public required Organization Organization { get => Related(field); init; }

    /// <summary>What the partner does for the practice, or the practice for the partner: one or more.</summary>
    public required IReadOnlyList<PartnerRole> Roles { get; init => field = [.. value]; }

    /// <summary>How firm it is; null where the report does not say.</summary>
    public PartnershipStatus? Status { get; init; }

    /// <summary>What the collaboration consists of.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>How often; null where the report does not say.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>Whether there is one, which a wish, a failed attempt and an end deny; <see cref="PartnershipsWithRole"/> says the same.</summary>
    internal bool Exists => Status is not (PartnershipStatus.Desired or PartnershipStatus.Failed or PartnershipStatus.Ended);
}
