using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Reading;

/// <summary>The sections that a case study cites: those of its own chapter, and those of chapter 1; only its discrepancies may cite others.</summary>
internal sealed class CitedSections(SeedObject file, int chapter, CodeRegistry<ReportSection> sections)
{
    /// <summary>The chapter that compares the case studies.</summary>
    public const int CrossCaseChapter = 1;

    private readonly List<(SeedObject Place, ReportSection Section)> _others = [];
    private bool _citesOwn;

    public void Add(SeedObject place, ReportSection? section)
    {
        if (section is null || section.Chapter == CrossCaseChapter)
        {
            return;
        }

        if (section.Chapter == chapter)
        {
            _citesOwn = true;
        }
        else
        {
            _others.Add((place, section));
        }
    }

    /// <summary>Reports what is cited of other chapters; where nothing is of its own, it is the chapter that is wrong.</summary>
    public void Report()
    {
        if (_citesOwn)
        {
            foreach (var (place, section) in _others)
            {
                place.Report("section", $"The section '{section.Code}' is of {(section.Chapter is { } other ? $"chapter {other}" : "no chapter")}.", $"Expected one of chapter {chapter}, which is the case study's, or of chapter {CrossCaseChapter}.");
            }
        }
        else if (_others.Count > 0 && !sections.IsIncomplete)
        {
            file.Report("chapter", $"Nothing in the case study cites a section of chapter {chapter}.", $"Correct the chapter, or the sections: the first, at {_others[0].Place}, is of {(_others[0].Section.Chapter is { } other ? $"chapter {other}" : "no chapter")}.");
        }
    }
}
