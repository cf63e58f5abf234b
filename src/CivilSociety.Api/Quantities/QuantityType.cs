using CivilSociety.Api.Schema;
using CivilSociety.Domain.Quantities;

namespace CivilSociety.Api.Quantities;

internal sealed class QuantityType : DeclaredType<Quantity>
{
    public QuantityType()
        : base("Quantity", "A number or a range as the report states it.")
    {
        Scalar("min", quantity => quantity.Min, "The lower end, inclusive; equal to max for a single value; null when open.");
        Scalar("max", quantity => quantity.Max, "The upper end, inclusive; equal to min for a single value; null when open.");
        Scalar("precision", quantity => quantity.Precision, "How exact the report is.");
        Scalar("unit", quantity => quantity.Unit, "What is counted.");
        Scalar("scope", quantity => quantity.Scope, "What the number is about; null where the report does not say.");
        Scalar("year", quantity => quantity.Year, "The year that the number is of; null where the report does not say.");
        Text("condition", quantity => quantity.Condition, "When or for whom the number holds; null when always.", optional: true);
    }
}
