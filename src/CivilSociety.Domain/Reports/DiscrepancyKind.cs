namespace CivilSociety.Domain.Reports;

/// <summary>How the sides of a discrepancy differ; discrepancies come in this order.</summary>
public enum DiscrepancyKind
{
    /// <summary>They contradict each other.</summary>
    Contradiction,

    /// <summary>They are compatible: of other people, times or places.</summary>
    DifferentScope,

    /// <summary>They are other names, spellings or labels for the same.</summary>
    VariantName,
}
