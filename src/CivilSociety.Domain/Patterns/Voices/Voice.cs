using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Voices;

/// <summary>What one perspective says.</summary>
/// <param name="Perspective">Who holds the statements, alone or with others.</param>
/// <param name="Statements">The statements, in authored order.</param>
/// <param name="Factors">The factors that they are coded with, by stance: the most frequent first, then in the order of the table.</param>
public sealed record Voice(Perspective Perspective, IReadOnlyList<CodedStatement> Statements, IReadOnlyList<VoicedFactor> Factors)
{
    /// <summary>The case studies in which it is heard.</summary>
    public IReadOnlyList<string> CaseStudies => [.. Statements.Select(statement => statement.CaseStudy).Distinct(StringComparer.Ordinal)];

    /// <summary>What it says most, in a sentence.</summary>
    public string Summary(Language language)
    {
        var (name, count) = (StatementLabels.Of(Perspective).In(language), UnitText.Count(PatternUnit.Statements, Statements.Count, language));
        var cases = UnitText.Count(PatternUnit.CaseStudies, CaseStudies.Count, language);
        var most = Factors is [var first, ..]
            ? new LocalizedText($"; het vaakst over: {first.Attribute.Label.Nl}, {first.Statements.Count} keer", $"; most often on: {first.Attribute.Label.En}, {first.Statements.Count} times").In(language)
            : "";
        return new LocalizedText($"{name}: {count} in {cases}{most}.", $"{name}: {count} in {cases}{most}.").In(language);
    }
}
