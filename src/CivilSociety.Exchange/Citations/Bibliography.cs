using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Citations;

/// <summary>The publications of the research program: the report itself first, then the others in authored order.</summary>
/// <param name="Info">Version and source of the catalog.</param>
/// <param name="References">The publications; without the report itself where the catalog does not list it.</param>
internal sealed record Bibliography(CatalogInfo Info, IReadOnlyList<Reference> References)
{
    /// <summary>The report itself; null where the catalog has no more of it than its citation.</summary>
    public Reference? Report => References.FirstOrDefault(reference => reference.Publication.Kind == PublicationKind.CaseStudies);

    public static async Task<Bibliography> ReadAsync(ICatalog catalog, Language language, CancellationToken cancellationToken)
    {
        var publications = await catalog.ListAsync(new Specification<Publication>(), cancellationToken: cancellationToken);
        return new(
            await catalog.GetInfoAsync(cancellationToken),
            [.. publications.OrderByDescending(publication => publication.Kind == PublicationKind.CaseStudies).Select(publication => new Reference(publication, language))]);
    }
}
