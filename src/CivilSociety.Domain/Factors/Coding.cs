namespace CivilSociety.Domain.Factors;

/// <summary>A factor applied to a statement.</summary>
public sealed class Coding : CatalogItem
{
    /// <summary>The statement.</summary>
    public required Statement Statement { get => Related(field); init; }

    /// <summary>The factor.</summary>
    public required Factor Factor { get => Related(field); init; }

    /// <summary>The side of the factor that the statement is about; null where it has one only or the statement takes them together.</summary>
    public FactorAspect? Aspect { get; init; }

    /// <summary>How the statement relates to the factor.</summary>
    public required Stance Stance { get; init; }
}
