using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>The catalog in a database; each call reads with a context of its own, so that calls may run side by side.</summary>
internal sealed class DatabaseCatalog(CatalogDatabase database) : IBatchCatalog, ICodedCatalog
{
    /// <inheritdoc/>
    public int? SizeOf(Type kind) => database.Sizes.GetValueOrDefault(kind.Name);

    /// <inheritdoc/>
    /// <exception cref="CatalogUnavailableException">The file is not as it was opened.</exception>
    public Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) => Task.FromResult(database.Present().Info);

    /// <inheritdoc/>
    /// <exception cref="CatalogUnavailableException">It cannot be read at present.</exception>
    public Task<IReadOnlyList<byte[]>> ListCodedAsync(CancellationToken cancellationToken = default) => database.ReadCodedAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<T>> ListAsync<T>(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => ReadAsync(specification, async reading =>
        {
            var items = new List<T>();
            foreach (var part in QueryEvaluator.Parts(reading.Items, specification, page))
            {
                items.InsertRange(page?.Last is null ? items.Count : 0, await reading.ReadAsync(part, item => item, cancellationToken));
                if (items.Count >= (page?.First ?? page?.Last))
                {
                    break;
                }
            }

            return Processed(specification, page?.Last is { } last ? items.TakeLast(last) : items.Take(page?.First ?? items.Count));
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => ReadAsync<T, IReadOnlyList<TResult>>(specification, async reading =>
        {
            var results = await QueryEvaluator.Apply(reading.Table, specification, page).ToListAsync(cancellationToken);
            return specification.PostProcessingAction is { } process ? [.. process(results)] : results;
        });

    /// <inheritdoc/>
    public Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => ReadAsync(specification, async reading =>
        {
            var items = QueryEvaluator.Apply(reading.Items, specification);

            // What is done with the list afterwards may need all of it.
            items = specification.PostProcessingAction is null ? items.Take(1) : items;
            return Processed(specification, await reading.ReadAsync(items, item => item, cancellationToken)) is [var first, ..] ? first : null;
        });

    /// <inheritdoc/>
    public Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => ReadAsync(specification, reading =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var items = QueryEvaluator.Filter(reading.Table, specification);
            return Combine.CriteriaOf(specification) is null ? Task.FromResult(database.Present().Sizes[typeof(T).Name]) : items.CountAsync(cancellationToken);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, T>> GetByCodesAsync<T>(
        IReadOnlyCollection<string> codes,
        ISpecification<T> specification,
        CancellationToken cancellationToken = default)
        where T : CatalogItem => ReadAsync<T, IReadOnlyDictionary<string, T>>(specification, async reading =>
        {
            var wanted = codes.ToList();
            var items = QueryEvaluator.Filter(reading.Items.Where(item => wanted.Contains(item.Code)), specification);
            return (await reading.ReadAsync(items, item => item, cancellationToken)).ToDictionary(item => item.Code, StringComparer.Ordinal);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        ISpecification<TChild> specification,
        Page? page = null,
        CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => ReadAsync<TChild, IReadOnlyDictionary<string, IReadOnlyList<TChild>>>(specification, async reading =>
        {
            var rows = await reading.ReadAsync(reading.Children(parentCodes, children, page), row => row.Value, cancellationToken);
            var lists = rows.ToLookup(row => row.Code, row => row.Value, StringComparer.Ordinal);
            return parentCodes.Distinct(StringComparer.Ordinal).ToDictionary(code => code, code => Processed(specification, lists[code]), StringComparer.Ordinal);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        ISpecification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => ReadAsync<TChild, IReadOnlyDictionary<string, int>>(specification, async reading =>
            await reading.ChildCounts(parentCodes, children).ToDictionaryAsync(row => row.Code, row => row.Value, StringComparer.Ordinal, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, TRelated>> GetRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : CatalogItem
        where TRelated : CatalogItem => ReadAsync<T, IReadOnlyDictionary<string, TRelated>>(new Specification<T>(), async reading =>
        {
            var rows = await CatalogReading<T>.OfEach(reading.Wanted<T>(codes), related).ToListAsync(cancellationToken);
            return rows.Where(row => row.Value is not null).ToDictionary(row => row.Code, row => row.Value!, StringComparer.Ordinal);
        });

    private static IReadOnlyList<T> Processed<T>(ISpecification<T> specification, IEnumerable<T> items) =>
        [.. specification.PostProcessingAction is { } process ? process(items) : items];

    private async Task<TAnswer> ReadAsync<T, TAnswer>(ISpecification<T> specification, Func<CatalogReading<T>, Task<TAnswer>> read)
        where T : CatalogItem
    {
        try
        {
            return await database.ReadAsync(context => read(new(context, specification)));
        }
        catch (InvalidOperationException fault) when (Untranslated(fault) is { } expression)
        {
            throw SpecificationCheck.Refuse(
                specification,
                $"asks for what cannot be translated to SQL: {expression}",
                "Write members of the model, and OrdinalText for parts of texts; compute what only C# can in PostProcessingAction or on the list that you are given.",
                fault);
        }
    }

    // EF Core has no type of its own for it.
    private static string? Untranslated(InvalidOperationException fault)
    {
        const string Start = "The LINQ expression '";
        return fault.Message.StartsWith(Start, StringComparison.Ordinal) && fault.Message.IndexOf("' could not be translated", StringComparison.Ordinal) is > 0 and var end
            ? fault.Message[Start.Length..end].ReplaceLineEndings(" ")
            : null;
    }
}
