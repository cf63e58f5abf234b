using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the value objects that items of every kind have.</summary>
internal static class SeedValues
{
    public static LocalizedText Text(this SeedObject owner, string name) => owner.OptionalText(name, required: true)!;

    public static LocalizedText? OptionalText(this SeedObject owner, string name, bool required = false)
    {
        if (owner.OptionalValue(name, required) is not { } text)
        {
            return null;
        }

        var (nl, en) = (text.String("nl"), text.String("en"));
        return text.BuildValue(() => new LocalizedText(nl, en));
    }

    public static Quantity? OptionalQuantity(this SeedObject owner, string name, bool required = false)
    {
        if (owner.OptionalValue(name, required) is not { } quantity)
        {
            return null;
        }

        var value = quantity.OptionalNumber("value");
        var (min, max) = (quantity.OptionalNumber("min"), quantity.OptionalNumber("max"));
        var precision = quantity.OptionalChoice<Precision>("precision");
        var unit = quantity.Choice<Unit>("unit");
        var scope = quantity.OptionalChoice<QuantityScope>("scope");
        var year = quantity.OptionalYear("year");
        var condition = quantity.OptionalText("condition");
        if (value is not null && (min ?? max) is not null)
        {
            quantity.Report("A quantity has a value or ends, not both.", "Keep 'value', or 'min' and 'max'.");
        }

        return quantity.BuildValue(() => new Quantity(
            min ?? value,
            max ?? value,
            precision ?? (max ?? value) switch
            {
                null => Precision.AtLeast,
                _ => (min ?? value) is null ? Precision.AtMost : Precision.Exact,
            },
            unit,
            scope,
            year,
            condition));
    }

    /// <summary>The section that an item cites, which is checked where the item is one of a case study.</summary>
    public static ReportSection Section(this SeedObject owner, CatalogItems items) => owner.OptionalSection(items, required: true)!;

    public static ReportSection? OptionalSection(this SeedObject owner, CatalogItems items, bool required = false)
    {
        var section = owner.OptionalReference("section", items.Sections, required);
        items.Cited?.Add(owner, section);
        return section;
    }

    public static Quantity Quantity(this SeedObject owner, string name) => owner.OptionalQuantity(name, required: true)!;

    public static Frequency? OptionalFrequency(this SeedObject owner, string name)
    {
        if (owner.OptionalValue(name) is not { } frequency)
        {
            return null;
        }

        var (times, every, everyMax) = (frequency.Integer("times"), frequency.OptionalInteger("every") ?? 1, frequency.OptionalInteger("everyMax"));
        var period = frequency.Choice<Period>("period");
        return frequency.BuildValue(() => new Frequency(times, every, everyMax ?? every, period));
    }
}
