using System.Text.Json;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Exchange.Reading;

/// <summary>What the values that the catalog is coded by are called in a language; a value without a label is called by its code.</summary>
internal sealed class ValueNames
{
    private readonly Dictionary<string, Label> _labels;

    private ValueNames(IEnumerable<Label> labels, Language language)
    {
        _labels = labels.ToDictionary(label => label.Code, StringComparer.Ordinal);
        Language = language;
    }

    public Language Language { get; }

    public static async Task<ValueNames> ReadAsync(ICatalog catalog, Language language, CancellationToken cancellationToken) =>
        new(await catalog.ListAsync(new Specification<Label>(), cancellationToken: cancellationToken), language);

    /// <summary>The published code of a value, such as <c>practice-feature/training</c>.</summary>
    public static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => $"{(typeof(TEnum) == typeof(PracticeFeatureCode) ? "practice-feature" : Spell(typeof(TEnum).Name))}/{NameOf(value)}";

    /// <summary>The published name of a value, such as <c>training</c>.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Spell(value.ToString());

    /// <summary>What a value is called.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => _labels.TryGetValue(CodeOf(value), out var label) ? label.Text.In(Language) : CodeOf(value);

    /// <summary>What a value is called, with a capital.</summary>
    public string TitleOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Capitals.First(Of(value));

    /// <summary>The clause that says a value of a practice, in Dutch inverted; null where there is none.</summary>
    public string? ClauseOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => _labels.GetValueOrDefault(CodeOf(value))?.Clause?.In(Language);

    private static string Spell(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
