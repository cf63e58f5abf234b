using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>Something that the report warns against for a practice like the profile.</summary>
/// <param name="Finding">The code of the conclusion of the report.</param>
/// <param name="Text">The conclusion, in our own words.</param>
/// <param name="Section">The code of the report section that says so.</param>
/// <param name="Factor">The hindering factor.</param>
/// <param name="Statements">The statements that confirm or qualify the factor, in case studies of the layers that the conclusion is about.</param>
/// <param name="Counterstatements">The statements that dispute it there.</param>
public sealed record AdviceWarning(
    string Finding,
    LocalizedText Text,
    string Section,
    PatternAttribute Factor,
    IReadOnlyList<CodedStatement> Statements,
    IReadOnlyList<CodedStatement> Counterstatements)
{
    /// <summary>The warning with its counts.</summary>
    public string Summary(Language language) => new LocalizedText(
        $"{Text.Nl} (Paragraaf {Section}; {Statements.Count} uitspraken ervoor, {Counterstatements.Count} ertegen.)",
        $"{Text.En} (Section {Section}; {Statements.Count} statements for, {Counterstatements.Count} against.)").In(language);
}
