using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A statement with its codes, as patterns cite it.</summary>
/// <param name="Code">The code of the statement.</param>
/// <param name="CaseStudy">The code of its case study.</param>
/// <param name="Section">The code of the report section that says so.</param>
/// <param name="Kind">What kind of thing it says.</param>
/// <param name="Perspectives">Who holds it.</param>
/// <param name="Text">What is said, in our own words.</param>
/// <param name="Factors">The factors applied to it.</param>
public sealed record CodedStatement(
    string Code,
    string CaseStudy,
    string Section,
    StatementKind Kind,
    IReadOnlyList<Perspective> Perspectives,
    LocalizedText Text,
    IReadOnlyList<CodedFactor> Factors);

/// <summary>A factor as a statement is coded with it.</summary>
/// <param name="Factor">The code of the factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only or the statement takes them together.</param>
/// <param name="Stance">How the statement relates to it.</param>
public sealed record CodedFactor(string Factor, FactorAspect? Aspect, Stance Stance);
