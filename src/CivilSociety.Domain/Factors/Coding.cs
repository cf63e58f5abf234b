namespace CivilSociety.Domain.Factors;

/// <summary>A factor applied to a statement.</summary>
public sealed class Coding : ICatalogItem
{
    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The statement.</summary>
    public required Statement Statement
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>The factor.</summary>
    public required Factor Factor
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>The side of the factor that the statement is about; null where it has one only or the statement takes them together.</summary>
    public FactorAspect? Aspect { get; init; }

    /// <summary>How the statement relates to the factor.</summary>
    public required Stance Stance { get; init; }
}
