using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the numbers of one case study: each can be one of people and practices that are read after it, and part of any other.</summary>
internal sealed class FigureReader(CatalogItems items)
{
    private readonly List<GivenFigure> _given = [];
    private Figure?[] _made = [];
    private bool[] _isBegun = [];
    private bool[] _isDone = [];

    /// <summary>Reads the numbers that stand with people or with a practice, which is not made yet: one of them can be its count.</summary>
    public IReadOnlyList<GivenFigure> Read(SeedObject owner) =>
        [.. owner.Objects("quantities", required: false).Select(figure => GivenFigure.Read(figure, items))];

    /// <summary>Takes numbers with what they stand with.</summary>
    public void Add(IEnumerable<GivenFigure> figures, CitingItem? owner) => _given.AddRange(figures.Select(figure => figure with { Owner = owner }));

    /// <summary>Reads the numbers that stand with nothing, and makes them all.</summary>
    public void Make(SeedObject file, CaseStudy? caseStudy)
    {
        _given.AddRange(file.Objects("figures").Select(figure => GivenFigure.Read(figure, items, isOfCaseStudy: true)));
        (_made, _isBegun, _isDone) = (new Figure?[_given.Count], new bool[_given.Count], new bool[_given.Count]);
        var first = items.Figures.NextPosition;
        for (var index = 0; index < _given.Count; index++)
        {
            Make(index, first, caseStudy);
        }

        foreach (var (index, figure) in _given.Index())
        {
            items.Figures.Add(figure.Place, figure.Code, _made[index]);
        }
    }

    // In the order of the file, but for a total that comes after its part: that is made before it.
    private void Make(int index, int first, CaseStudy? caseStudy)
    {
        if (_isDone[index])
        {
            return;
        }

        _isBegun[index] = true;
        var figure = _given[index];
        var total = ReadTotal(figure);
        if (total is { } other && !_isBegun[other])
        {
            Make(other, first, caseStudy);
        }

        var subjects = ReadSubjects(figure);
        var organization = figure.IsOfCaseStudy ? figure.Place.OptionalReference("organization", items.Organizations) : null;
        var location = figure.IsOfCaseStudy ? figure.Place.OptionalReference("location", items.Locations) : null;
        _made[index] = figure.Place.Build(() => new Figure
        {
            Code = figure.Code,
            Position = first + index,
            CaseStudy = caseStudy!,
            Label = figure.Label,
            Aspect = figure.Aspect,
            Quantity = figure.Quantity,
            PartOf = total is { } given ? _made[given] : null,
            VolunteerGroups = [.. subjects.OfType<VolunteerGroup>()],
            ProfessionalRoles = [.. subjects.OfType<ProfessionalRole>()],
            Practices = [.. subjects.OfType<Practice>()],
            Organization = organization,
            Location = location,
            Section = (figure.Section ?? figure.Owner?.Section)!,
        });
        _isDone[index] = true;
    }

    // The place of the number that this one is part of.
    private int? ReadTotal(GivenFigure figure)
    {
        if (figure.Place.OptionalString("partOf") is not { } code)
        {
            return null;
        }

        var total = _given.FindIndex(other => other.Code == code);
        if (total < 0)
        {
            figure.Place.Report("partOf", $"There is no figure '{code}' in the case study.", $"Nearest known: {Nearest.To(code, _given.Select(each => each.Code).OfType<string>())}.");
            return null;
        }

        if (_isBegun[total] && !_isDone[total])
        {
            figure.Place.Report("partOf", $"The figure '{code}' is part of itself.", "Name the total, which is no part of its parts.");
        }

        return total;
    }

    // What it stands with, and what else it is a number of.
    private List<CatalogItem> ReadSubjects(GivenFigure figure)
    {
        List<CatalogItem> subjects = figure.Owner is null ? [] : [figure.Owner];
        foreach (var (index, subject) in figure.Place.ReferencesToAny("of", items.ProfessionalRoles, items.VolunteerGroups, items.Practices).Index())
        {
            if (subject is not null && subjects.Contains(subject))
            {
                figure.Place.Report($"of/{index}", $"The number stands with '{subject.Code}' already.", "Leave it out.");
            }
            else if (subject is not null)
            {
                subjects.Add(subject);
            }
        }

        return subjects;
    }
}
