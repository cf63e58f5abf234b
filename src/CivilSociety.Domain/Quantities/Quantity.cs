using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Quantities;

/// <summary>A number or a range as the report states it.</summary>
public sealed record Quantity
{
    /// <summary>Creates a quantity; equal ends are a single value, a null end is open.</summary>
    /// <exception cref="ArgumentException">Both ends are open, the minimum is over the maximum, the precision contradicts the ends, or the span of years has no first year or ends before it.</exception>
    public Quantity(
        double? min,
        double? max,
        Precision precision,
        Unit unit,
        QuantityScope? scope = null,
        int? year = null,
        LocalizedText? condition = null,
        int? untilYear = null)
        : this(min, max, precision, unit, scope, year, untilYear)
    {
        if ((Fault(min, max, precision) ?? YearSpan.Fault(year, untilYear)) is { } fault)
        {
            throw new ArgumentException(fault);
        }

        Condition = condition;
    }

    // For EF Core, whose constructor binding takes scalars only.
    private Quantity(double? min, double? max, Precision precision, Unit unit, QuantityScope? scope, int? year, int? untilYear) =>
        (Min, Max, Precision, Unit, Scope, Year, UntilYear) = (min, max, precision, unit, scope, year, untilYear);

    /// <summary>The lower end, exclusive with the precision <see cref="Precision.MoreThan"/> and else inclusive; equal to <see cref="Max"/> for a single value; null when open.</summary>
    public double? Min { get; }

    /// <summary>The upper end, exclusive with the precision <see cref="Precision.LessThan"/> and else inclusive; equal to <see cref="Min"/> for a single value; null when open.</summary>
    public double? Max { get; }

    /// <summary>How exact the report is.</summary>
    public Precision Precision { get; }

    /// <summary>What is counted.</summary>
    public Unit Unit { get; }

    /// <summary>What the number is about; null where the report does not say.</summary>
    public QuantityScope? Scope { get; }

    /// <summary>The year that the number is of, or the first of several; null where the report does not say.</summary>
    public int? Year { get; }

    /// <summary>The last of the years that the number is of; null for a single year.</summary>
    public int? UntilYear { get; }

    /// <summary>When or for whom the number holds; null when always.</summary>
    public LocalizedText? Condition { get; private init; }

    /// <summary>What is wrong with these ends and this precision together; null when nothing is.</summary>
    internal static string? Fault(double? min, double? max, Precision precision) => (min, max, precision) switch
    {
        (null, null, _) => "A quantity needs a value, a minimum or a maximum.",
        ({ } low, { } high, _) when low > high => $"The minimum {low} is over the maximum {high}.",
        ({ }, _, Precision.LessThan) => "A quantity with the precision LESS_THAN has a maximum only.",
        (_, { }, Precision.MoreThan) => "A quantity with the precision MORE_THAN has a minimum only.",
        (null, _, not (Precision.AtMost or Precision.LessThan)) => "A quantity without a minimum has the precision AT_MOST or LESS_THAN.",
        (_, null, not (Precision.AtLeast or Precision.MoreThan)) => "A quantity without a maximum has the precision AT_LEAST or MORE_THAN.",
        _ => null,
    };
}
