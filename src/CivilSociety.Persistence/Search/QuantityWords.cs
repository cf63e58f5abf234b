using System.Globalization;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Search;

/// <summary>Numbers in words, as the labels of a catalog call their precisions and units.</summary>
internal sealed class QuantityWords(IEnumerable<Label> labels)
{
    private readonly Labels _labels = new(labels);

    /// <summary>The number, such as "Iets minder dan 40 personen, 2010", and its condition, where it has one.</summary>
    public IEnumerable<string> Of(Quantity quantity, Language language)
    {
        var precision = quantity.Precision == Precision.Exact ? "" : $"{_labels.TextOf(quantity.Precision).In(language)} ";
        var years = Range(quantity.Year, quantity.UntilYear, year => year.ToString(CultureInfo.InvariantCulture));
        yield return $"{precision}{Range(quantity.Min, quantity.Max, number => Number(number, language))} {_labels.TextOf(quantity.Unit).In(language)}{(years.Length == 0 ? "" : $", {years}")}";
        if (quantity.Condition is { } condition)
        {
            yield return condition.In(language);
        }
    }

    private static string Range<T>(T? from, T? to, Func<T, string> text)
        where T : struct => string.Join('–', ((T?[])[from, to]).OfType<T>().Distinct().Select(text));

    // As people write it: 16,000 in English is 16.000 in Dutch.
    private static string Number(double number, Language language)
    {
        var text = number.ToString("#,##0.####", CultureInfo.InvariantCulture);
        return language == Language.En ? text : string.Create(text.Length, text, (characters, each) =>
        {
            for (var index = 0; index < characters.Length; index++)
            {
                characters[index] = each[index] switch { ',' => '.', '.' => ',', var character => character };
            }
        });
    }
}
