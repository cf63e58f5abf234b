using System.Text.Encodings.Web;
using System.Text.Json;
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

    /// <summary>The name of something: a text, which it was not always.</summary>
    public static LocalizedText Name(this SeedObject owner, string name)
    {
        if (owner.StringOnly(name) is not { } old)
        {
            return owner.Text(name);
        }

        var written = $"\"{JsonEncodedText.Encode(old, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
        owner.Refuse(name, $"The {name} is one text, {written}: it has a Dutch and an English one now.", $"Write {{ \"nl\": {written}, \"en\": {written} }}; a proper name may be the same in both, that of a kind is translated.");
        return null!;
    }

    /// <summary>Other names of an item than its name.</summary>
    public static IReadOnlyList<string> Aliases(this SeedObject owner, LocalizedText? name)
    {
        var aliases = owner.Strings("aliases", required: false);
        foreach (var (index, alias) in aliases.Index().Where(each => name is not null && (each.Item == name.Nl || each.Item == name.En)))
        {
            owner.Report($"aliases/{index}", $"The alias '{alias}' is the name already.", "Leave it out: aliases are other spellings and abbreviations.");
        }

        return [.. aliases.Where(alias => alias != name?.Nl && alias != name?.En).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A year with how exact it is; a precision without a year is a fault.</summary>
    public static (int? Year, YearPrecision? Precision) OptionalYear(this SeedObject owner, string name, string precisionName)
    {
        var (year, precision) = (owner.OptionalYear(name), owner.OptionalChoice<YearPrecision>(precisionName));
        if (precision is not null && !owner.Has(name))
        {
            owner.Report(precisionName, $"There is no '{name}' that '{precisionName}' can be of.", $"Add '{name}', or leave '{precisionName}' out.");
        }

        return (year, precision);
    }

    /// <summary>The last year of a span whose first one is <c>year</c>.</summary>
    public static int? OptionalUntilYear(this SeedObject owner, int? year)
    {
        var until = owner.OptionalYear("untilYear");
        if (until is null || (year is null && owner.Has("year")) || YearSpan.Fault(year, until) is not { } fault)
        {
            return until;
        }

        owner.Report("untilYear", fault, "Write the first year in 'year' and the last one in 'untilYear', or leave 'untilYear' out.");
        return null;
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
        var untilYear = quantity.OptionalUntilYear(year);
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
            condition,
            untilYear));
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
