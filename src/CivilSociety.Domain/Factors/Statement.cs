using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Factors;

/// <summary>One thing that the report says about one case study.</summary>
public sealed class Statement : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>What kind of thing it says.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Internal, chain, both or none.</summary>
    public required IReadOnlyList<CollaborationLevel> Levels { get; init => field = [.. value]; }

    /// <summary>Whose view it is: one or more.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required IReadOnlyList<Perspective> Perspectives
    {
        get;
        init => field = value.Count > 0 ? [.. value] : throw new ArgumentException("A statement is held by someone: expected one perspective or more.");
    }

    /// <summary>True for an explicit "no points were mentioned", which is not the same as silence.</summary>
    public bool NoneMentioned { get; init; }

    /// <summary>What is said, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>To whom a tip or a success factor is addressed; null for other statements and where the report does not say.</summary>
    public LocalizedText? Addressee { get; init; }

    /// <summary>The factors applied to the statement.</summary>
    public IReadOnlyList<Coding> Codings { get => RelatedList(field); internal set; }
}
