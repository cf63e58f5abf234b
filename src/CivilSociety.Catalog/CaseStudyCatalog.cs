using System.Collections.Concurrent;
using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Catalog.Reading;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog;

/// <summary>A catalog in memory, read from a seed and checked; immutable and safe to share between threads.</summary>
public sealed class CaseStudyCatalog : IBatchCatalog
{
    // A kept order takes the room of a reference to each item of a kind.
    private const int KeptOrders = 32;

    private static readonly Lazy<CaseStudyCatalog> LazyTenCases = new(() => Load(Seed.TenCases()));

    private readonly CatalogItemLists _items;
    private readonly SortedItems _sorted = new(KeptOrders);

    // A dictionary of the items of each kind that was asked for by code.
    private readonly ConcurrentDictionary<Type, object> _byCode = new();
    private readonly Dictionary<string, CaseStudy> _caseStudies;

    private CaseStudyCatalog(Seed seed)
    {
        (Info, _items) = new SeedReader(seed).Read();
        _caseStudies = CaseStudies.ToDictionary(caseStudy => caseStudy.Code, StringComparer.Ordinal);
    }

    /// <summary>The ten case studies of the report, embedded in this assembly; read once, on first use.</summary>
    public static CaseStudyCatalog TenCases => LazyTenCases.Value;

    /// <summary>The version of the content and the citation of the report.</summary>
    public CatalogInfo Info { get; }

    /// <summary>The case studies, by number.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies => All<CaseStudy>();

    /// <summary>What the values that case studies are coded by are called.</summary>
    public IReadOnlyList<Label> Labels => All<Label>();

    /// <summary>The layers of the intervention pyramid, by level.</summary>
    public IReadOnlyList<InterventionLayer> Layers => All<InterventionLayer>();

    /// <summary>The types of volunteers.</summary>
    public IReadOnlyList<VolunteerType> VolunteerTypes => All<VolunteerType>();

    /// <summary>The forms of collaboration.</summary>
    public IReadOnlyList<CollaborationForm> CollaborationForms => All<CollaborationForm>();

    /// <summary>The cross-case factors.</summary>
    public IReadOnlyList<Factor> Factors => All<Factor>();

    /// <summary>The statements, case study by case study.</summary>
    public IReadOnlyList<Statement> Statements => All<Statement>();

    /// <summary>The organizations.</summary>
    public IReadOnlyList<Organization> Organizations => All<Organization>();

    /// <summary>The sections of the report, in its order.</summary>
    public IReadOnlyList<ReportSection> Sections => All<ReportSection>();

    /// <summary>How the catalog translates the terms of the report.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary => All<GlossaryTerm>();

    /// <summary>Reads a seed.</summary>
    /// <exception cref="InvalidSeedException">The seed has faults; the exception carries them all.</exception>
    public static CaseStudyCatalog Load(Seed seed) => new(seed);

    /// <summary>Reads a seed of any size, file by file: the vocabularies, then each case study, and what the report says of all of them; for what takes the items one after the other, as a database does.</summary>
    /// <param name="seed">The seed; read again at each enumeration.</param>
    /// <exception cref="InvalidSeedException">Thrown at the end: the seed has faults, and what was given until then is not of a catalog.</exception>
    public static IEnumerable<CatalogPart> ReadParts(Seed seed)
    {
        foreach (var part in new SeedReader(seed).ReadParts())
        {
            yield return part;
        }
    }

    /// <summary>The case study with the slug, or null.</summary>
    public CaseStudy? FindBySlug(CaseStudySlug slug) => _caseStudies.GetValueOrDefault(slug.Value);

    /// <summary>The case study with the slug.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CaseStudy GetBySlug(CaseStudySlug slug) =>
        FindBySlug(slug) ?? throw new KeyNotFoundException($"There is no case study '{slug}'. Known: {string.Join(", ", _caseStudies.Keys)}.");

    /// <inheritdoc/>
    public int? SizeOf(Type kind) => _items.CountOf(kind);

    /// <inheritdoc/>
    public Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) => Task.FromResult(Info);

    /// <inheritdoc/>
    public Task<IReadOnlyList<T>> ListAsync<T>(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => Answer(() => List(specification, page, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => Answer(() => CatalogEvaluator.List(All<T>(), specification, page));

    /// <inheritdoc/>
    public Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => Answer(() => List(specification, page: null, cancellationToken) is [var first, ..] ? first : null);

    /// <inheritdoc/>
    public Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => Answer(() => new Evaluation<T>(specification, cancellationToken: cancellationToken).Filter(All<T>()).Count());

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, T>> GetByCodesAsync<T>(
        IReadOnlyCollection<string> codes,
        ISpecification<T> specification,
        CancellationToken cancellationToken = default)
        where T : CatalogItem => Answer<IReadOnlyDictionary<string, T>>(() =>
            new Evaluation<T>(specification, cancellationToken: cancellationToken).Filter(WithCodes<T>(codes)).ToDictionary(item => item.Code, StringComparer.Ordinal));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        ISpecification<TChild> specification,
        Page? page = null,
        CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => Answer<IReadOnlyDictionary<string, IReadOnlyList<TChild>>>(() =>
        {
            var (childrenOf, evaluation) = (Compiled.Path(children), new Evaluation<TChild>(specification, page, cancellationToken));
            var lists = WithCodes<TParent>(parentCodes).ToDictionary(
                parent => parent.Code,
                parent => evaluation.Arrange(evaluation.Select(childrenOf(parent) ?? [])),
                StringComparer.Ordinal);
            foreach (var code in parentCodes)
            {
                lists.TryAdd(code, []);
            }

            return lists;
        });

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        ISpecification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => Answer<IReadOnlyDictionary<string, int>>(() =>
        {
            var (childrenOf, evaluation) = (Compiled.Path(children), new Evaluation<TChild>(specification, cancellationToken: cancellationToken));
            return WithCodes<TParent>(parentCodes).ToDictionary(
                parent => parent.Code,
                parent => evaluation.Filter(childrenOf(parent) ?? []).Count(),
                StringComparer.Ordinal);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, TRelated>> GetRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : CatalogItem
        where TRelated : CatalogItem => Answer<IReadOnlyDictionary<string, TRelated>>(() =>
        {
            var relatedTo = Compiled.Path(related);
            var found = new Dictionary<string, TRelated>(StringComparer.Ordinal);
            foreach (var item in WithCodes<T>(codes))
            {
                if (relatedTo(item) is { } other)
                {
                    found.Add(item.Code, other);
                }
            }

            return found;
        });

    // What is wrong with a question is the answer's fault, as it is where the answer takes time.
    private static async Task<TResult> Answer<TResult>(Func<TResult> answer)
    {
        await Task.CompletedTask;
        return answer();
    }

    private IReadOnlyList<T> List<T>(ISpecification<T> specification, Page? page, CancellationToken cancellationToken)
        where T : CatalogItem
    {
        var evaluation = new Evaluation<T>(specification, page, cancellationToken);
        return evaluation.Arrange(_sorted.Of(All<T>(), evaluation.Order) is { } sorted ? evaluation.Select(sorted) : evaluation.Select(All<T>()));
    }

    private IEnumerable<T> WithCodes<T>(IEnumerable<string> codes)
        where T : CatalogItem
    {
        var byCode = (Dictionary<string, T>)_byCode.GetOrAdd(typeof(T), _ => All<T>().ToDictionary(item => item.Code, StringComparer.Ordinal));
        return codes.Distinct(StringComparer.Ordinal).Select(byCode.GetValueOrDefault).OfType<T>();
    }

    private IReadOnlyList<T> All<T>()
        where T : CatalogItem => _items.Of<T>();
}
