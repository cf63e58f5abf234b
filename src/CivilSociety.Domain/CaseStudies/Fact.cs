using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>Something that the report states and that no other kind of item holds: of an organization or project, or of the research itself.</summary>
public sealed class Fact : CitingItem
{
    /// <summary>The case study; null for a fact on the report as a whole.</summary>
    public CaseStudy? CaseStudy { get => Related(field); init; }

    /// <summary>What it is about.</summary>
    public required FactTopic Topic { get; init; }

    /// <summary>What is stated, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The year, or the first of several; null where the report does not say.</summary>
    public int? Year
    {
        get;
        init
        {
            field = value;
            CheckSpan();
        }
    }

    /// <summary>How exact the report is about the year; null where there is no year.</summary>
    public YearPrecision? YearPrecision { get => Year is null ? null : field ?? Quantities.YearPrecision.Exact; init; }

    /// <summary>The last of several years; null for a single year.</summary>
    /// <exception cref="ArgumentException">It is not after the first.</exception>
    public int? UntilYear
    {
        get => Year is null ? null : field;
        init
        {
            field = value;
            CheckSpan();
        }
    }

    /// <summary>The organization that it is about; null for none in particular.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>The location that it is about; null for none in particular.</summary>
    public Location? Location { get => Related(field); init; }

    /// <summary>The case studies that a fact on the report as a whole names.</summary>
    public IReadOnlyList<CaseStudy> NamedCaseStudies { get => RelatedList(field); init => field = [.. value]; }

    // The years are given in any order.
    private void CheckSpan()
    {
        if (YearSpan.Fault(Year, UntilYear) is { } fault)
        {
            throw new ArgumentException(fault);
        }
    }
}
