using System.Text.RegularExpressions;
using CivilSociety.Domain;

namespace CivilSociety.Api.Tables;

/// <summary>How to cite a row or an answer: the report by authors and year, the sections, and the version of the catalog.</summary>
internal sealed partial class Citation(CatalogInfo catalog)
{
    private readonly string _report = YearInBrackets().Match(catalog.Source) is { Success: true } year ? catalog.Source[..(year.Index + year.Length)] : catalog.Source.TrimEnd('.');

    /// <param name="section">The number of the section; null where the row has none.</param>
    public string Of(string? section) => Of(section is null ? [] : [section]);

    /// <param name="sections">The numbers of the sections that an answer names.</param>
    public string Of(IReadOnlyList<string> sections) => $"{_report}{sections switch
    {
        [] => "",
        [var only] => $", section {only}",
        _ => $", sections {string.Join(", ", sections)}",
    }}, catalog {catalog.Version}";

    [GeneratedRegex(@"\(\d{4}\)")]
    private static partial Regex YearInBrackets();
}
