using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Quantities;

/// <summary>A number or a range as the report states it.</summary>
public sealed record Quantity
{
    /// <summary>Creates a quantity; equal ends are a single value, a null end is open.</summary>
    /// <exception cref="ArgumentException">Both ends are open, the minimum is over the maximum, or the precision contradicts the ends.</exception>
    public Quantity(
        double? min,
        double? max,
        Precision precision,
        Unit unit,
        QuantityScope? scope = null,
        int? year = null,
        LocalizedText? condition = null)
        : this(min, max, precision, unit, scope, year)
    {
        if (Fault(min, max, precision) is { } fault)
        {
            throw new ArgumentException(fault);
        }

        Condition = condition;
    }

    // For EF Core, whose constructor binding takes scalars only.
    private Quantity(double? min, double? max, Precision precision, Unit unit, QuantityScope? scope, int? year) =>
        (Min, Max, Precision, Unit, Scope, Year) = (min, max, precision, unit, scope, year);

    /// <summary>The lower end, inclusive; equal to <see cref="Max"/> for a single value; null when open.</summary>
    public double? Min { get; }

    /// <summary>The upper end, inclusive; equal to <see cref="Min"/> for a single value; null when open.</summary>
    public double? Max { get; }

    /// <summary>How exact the report is.</summary>
    public Precision Precision { get; }

    /// <summary>What is counted.</summary>
    public Unit Unit { get; }

    /// <summary>What the number is about; null where the report does not say.</summary>
    public QuantityScope? Scope { get; }

    /// <summary>The year that the number is of; null where the report does not say.</summary>
    public int? Year { get; }

    /// <summary>When or for whom the number holds; null when always.</summary>
    public LocalizedText? Condition { get; private init; }

    /// <summary>What is wrong with these ends and this precision together; null when nothing is.</summary>
    internal static string? Fault(double? min, double? max, Precision precision) => (min, max, precision) switch
    {
        (null, null, _) => "A quantity needs a value, a minimum or a maximum.",
        ({ } low, { } high, _) when low > high => $"The minimum {low} is over the maximum {high}.",
        (null, _, not Precision.AtMost) => "A quantity without a minimum has the precision AT_MOST.",
        (_, null, not Precision.AtLeast) => "A quantity without a maximum has the precision AT_LEAST.",
        _ => null,
    };
}
