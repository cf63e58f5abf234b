using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Reading;

/// <summary>What the values that the catalog is coded by are called in a language; a value without a label is called by its code.</summary>
internal sealed class ValueNames
{
    private readonly Labels _labels;

    private ValueNames(Labels labels, Language language) => (_labels, Language) = (labels, language);

    public Language Language { get; }

    public static async Task<ValueNames> ReadAsync(ICatalog catalog, Language language, CancellationToken cancellationToken) =>
        new(new(await catalog.ListAsync(new Specification<Label>(), cancellationToken: cancellationToken)), language);

    /// <summary>The published code of a value, such as <c>practice-feature/training</c>.</summary>
    public static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Labels.CodeOf(typeof(TEnum), value.ToString());

    /// <summary>The published name of a value, such as <c>training</c>.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Labels.NameOf(value);

    /// <summary>What a value is called.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => _labels.TextOf(value).In(Language);

    /// <summary>What a value is called, with a capital.</summary>
    public string TitleOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Capitals.First(Of(value));

    /// <summary>The clause that says a value of a practice, in Dutch inverted; null where there is none.</summary>
    public string? ClauseOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => _labels.ClauseOf(value)?.In(Language);
}
