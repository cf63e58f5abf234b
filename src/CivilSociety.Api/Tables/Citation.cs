using System.Text.RegularExpressions;
using CivilSociety.Domain;

namespace CivilSociety.Api.Tables;

/// <summary>How to cite a row: the report by authors and year, the section, and the version of the catalog.</summary>
internal sealed partial class Citation(CatalogInfo catalog)
{
    private readonly string _report = YearInBrackets().Match(catalog.Source) is { Success: true } year ? catalog.Source[..(year.Index + year.Length)] : catalog.Source.TrimEnd('.');

    /// <param name="section">The number of the section; null where the row has none.</param>
    public string Of(string? section) => $"{_report}{(section is null ? "" : $", section {section}")}, catalog {catalog.Version}";

    [GeneratedRegex(@"\(\d{4}\)")]
    private static partial Regex YearInBrackets();
}
