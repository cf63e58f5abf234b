using System.Linq.Expressions;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Reads whole kinds of items with their relations through the port, whose items may come without any.</summary>
internal sealed class CatalogReader(ICatalog catalog, CancellationToken cancellationToken)
{
    public Task<IReadOnlyList<T>> ListAsync<T>()
        where T : class, ICatalogItem => catalog.ListAsync(new Specification<T>(), cancellationToken);

    public Task<IReadOnlyDictionary<string, TRelated>> RelatedAsync<T, TRelated>(IReadOnlyList<T> items, Expression<Func<T, TRelated?>> related)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem => catalog.FindRelatedAsync([.. items.Select(item => item.Code)], related, cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ChildrenAsync<T, TChild>(
        IReadOnlyList<T> items,
        Expression<Func<T, IEnumerable<TChild>>> children)
        where T : class, ICatalogItem
        where TChild : class, ICatalogItem =>
        catalog.ListByParentAsync([.. items.Select(item => item.Code)], children, new Specification<TChild>(), cancellationToken);

    /// <summary>All items of a kind, each with the case study that it belongs to and the section that says so.</summary>
    public async Task<IReadOnlyList<Cited<T>>> CitedAsync<T>(Expression<Func<T, CaseStudy?>> caseStudy, Expression<Func<T, ReportSection?>> section)
        where T : class, ICatalogItem
    {
        var items = await ListAsync<T>().ConfigureAwait(false);
        var caseStudies = await RelatedAsync(items, caseStudy).ConfigureAwait(false);
        var sections = await RelatedAsync(items, section).ConfigureAwait(false);
        return [.. items.Select(item => new Cited<T>(item, caseStudies[item.Code].Code, sections[item.Code]))];
    }
}
