namespace CivilSociety.Domain.Patterns.Similarities;

/// <summary>How the likeness of two case studies is measured.</summary>
public enum SimilarityCoefficient
{
    /// <summary>Of the attributes that the one or the other has, the share that both have; what both lack does not count.</summary>
    Jaccard,

    /// <summary>Of all attributes, the share that both have or both lack.</summary>
    SimpleMatching,
}
