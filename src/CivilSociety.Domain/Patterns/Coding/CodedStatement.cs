using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A statement with its codes, as patterns cite it.</summary>
public sealed class CodedStatement
{
    private readonly Func<LocalizedText> _text;

    internal CodedStatement(
        string code,
        Ref<CaseStudy> caseStudy,
        Ref<ReportSection> section,
        StatementKind kind,
        IReadOnlyList<Perspective> perspectives,
        IReadOnlyList<CodedFactor> factors,
        Func<LocalizedText> text)
    {
        (Code, CaseStudy, Section, Kind) = (code, caseStudy, section, kind);
        (Perspectives, Factors, _text) = (perspectives, factors, text);
    }

    /// <summary>The code of the statement.</summary>
    public string Code { get; }

    /// <summary>Its case study.</summary>
    public Ref<CaseStudy> CaseStudy { get; }

    /// <summary>The report section that it comes from.</summary>
    public Ref<ReportSection> Section { get; }

    /// <summary>What kind of thing it says.</summary>
    public StatementKind Kind { get; }

    /// <summary>Who holds it.</summary>
    public IReadOnlyList<Perspective> Perspectives { get; }

    /// <summary>The factors applied to it.</summary>
    public IReadOnlyList<CodedFactor> Factors { get; }

    /// <summary>What is said, in our own words; read each time, since the texts of a large catalog take half of its memory.</summary>
    public LocalizedText Text => _text();
}

/// <summary>A factor as a statement is coded with it.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only or the statement takes them together.</param>
/// <param name="Stance">How the statement relates to it.</param>
public sealed record CodedFactor(Ref<Factor> Factor, FactorAspect? Aspect, Stance Stance);
