using CivilSociety.Domain;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Catalog.Reading;

/// <summary>A number as a seed gives it, before all that it can be a number of is read.</summary>
/// <remarks>One of the case study stands with no people and no practice.</remarks>
internal sealed record GivenFigure(SeedObject Place, bool IsOfCaseStudy, string Code, LocalizedText Label, FigureAspect Aspect, Quantity Quantity, ReportSection? Section)
{
    /// <summary>The people or the practice that it stands with; null where they have faults too.</summary>
    public CitingItem? Owner { get; init; }

    /// <summary>Reads the values of a number; one that stands with something has its section unless it names one.</summary>
    public static GivenFigure Read(SeedObject figure, CatalogItems items, bool isOfCaseStudy = false) => new(
        figure,
        isOfCaseStudy,
        figure.Code("code"),
        figure.Text("label"),
        figure.Choice<FigureAspect>("aspect"),
        figure.Quantity("quantity"),
        figure.OptionalSection(items, required: isOfCaseStudy));
}
