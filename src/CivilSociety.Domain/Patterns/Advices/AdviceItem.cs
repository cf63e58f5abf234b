using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>Something that the nearest case studies teach, with the statements for and against it.</summary>
/// <param name="Factor">The factor that it is about; null for a statement that is coded with none.</param>
/// <param name="CaseStudies">The case studies that it comes from, the nearest first.</param>
/// <param name="Statements">The statements that say so: success factors and tips first, then those of nearer case studies.</param>
/// <param name="Counterstatements">The statements of the nearest case studies that miss, dispute or deny it.</param>
/// <param name="Reasons">Why it stands where it stands.</param>
public sealed record AdviceItem(
    PatternAttribute? Factor,
    IReadOnlyList<string> CaseStudies,
    IReadOnlyList<CodedStatement> Statements,
    IReadOnlyList<CodedStatement> Counterstatements,
    IReadOnlyList<LocalizedText> Reasons)
{
    /// <summary>What it is and why, in a sentence.</summary>
    public string Summary(Language language) =>
        $"{(Factor?.Label ?? Statements[0].Text).In(language)}: {AttributeText.Join(Reasons.Select(reason => reason.In(language)), language)}.";
}
