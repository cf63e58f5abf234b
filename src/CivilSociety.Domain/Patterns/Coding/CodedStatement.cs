using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A statement with its codes, as patterns cite it.</summary>
/// <param name="Code">The code of the statement.</param>
/// <param name="CaseStudy">Its case study.</param>
/// <param name="Section">The report section that it comes from.</param>
/// <param name="Kind">What kind of thing it says.</param>
/// <param name="Perspectives">Who holds it.</param>
/// <param name="Text">What is said, in our own words.</param>
/// <param name="Factors">The factors applied to it.</param>
public sealed record CodedStatement(
    string Code,
    Ref<CaseStudy> CaseStudy,
    Ref<ReportSection> Section,
    StatementKind Kind,
    IReadOnlyList<Perspective> Perspectives,
    LocalizedText Text,
    IReadOnlyList<CodedFactor> Factors);

/// <summary>A factor as a statement is coded with it.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only or the statement takes them together.</param>
/// <param name="Stance">How the statement relates to it.</param>
public sealed record CodedFactor(Ref<Factor> Factor, FactorAspect? Aspect, Stance Stance);
