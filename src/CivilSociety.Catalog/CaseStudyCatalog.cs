using System.Linq.Expressions;
using System.Runtime.CompilerServices;
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
public sealed class CaseStudyCatalog : ICatalog
{
    private static readonly Lazy<CaseStudyCatalog> LazyTenCases = new(() => Load(Seed.TenCases()));

    private static readonly ConditionalWeakTable<LambdaExpression, Delegate> Readers = [];

    private readonly CatalogItemLists _items;
    private readonly Dictionary<string, CaseStudy> _caseStudies;

    private CaseStudyCatalog(Seed seed)
    {
        (Info, _items) = new SeedReader(seed).Read();
        _caseStudies = CaseStudies.ToDictionary(caseStudy => caseStudy.Code, StringComparer.Ordinal);
    }

    /// <summary>The ten case studies of the report, embedded in this assembly; read once, when first asked for.</summary>
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

    /// <summary>Reads a seed.</summary>
    /// <exception cref="InvalidSeedException">The seed has faults; the exception carries them all.</exception>
    public static CaseStudyCatalog Load(Seed seed) => new(seed);

    /// <summary>The case study with the slug, or null.</summary>
    public CaseStudy? FindBySlug(CaseStudySlug slug) => _caseStudies.GetValueOrDefault(slug.Value);

    /// <summary>The case study with the slug.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CaseStudy GetBySlug(CaseStudySlug slug) =>
        FindBySlug(slug) ?? throw new KeyNotFoundException($"There is no case study '{slug}'. Known: {string.Join(", ", _caseStudies.Keys)}.");

    /// <inheritdoc/>
    public Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) => Task.FromResult(Info);

    /// <inheritdoc/>
    public Task<IReadOnlyList<T>> ListAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => Task.FromResult(specification.Apply(All<T>()));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, T>> FindAsync<T>(
        IReadOnlyCollection<string> codes,
        Specification<T> specification,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
    {
        var wanted = codes.ToHashSet(StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyDictionary<string, T>>(All<T>()
            .Where(item => wanted.Contains(item.Code) && specification.IsSatisfiedBy(item))
            .ToDictionary(item => item.Code, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public Task<int> CountAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => Task.FromResult(All<T>().Count(specification.IsSatisfiedBy));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem =>
        Task.FromResult(OfEachAsked(parentCodes, children, specification.Apply));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<TValue>>> SelectByParentAsync<TParent, TChild, TValue>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        Expression<Func<TChild, TValue>> selector,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem
    {
        var read = Reader(selector);
        return Task.FromResult(OfEachAsked<TParent, TChild, TValue>(parentCodes, children, list => [.. specification.Apply(list).Select(item => read(item)!)]));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem =>
        Task.FromResult(OfEach(parentCodes, children, list => list?.Count(specification.IsSatisfiedBy) ?? 0));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, TRelated>> FindRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem
    {
        IReadOnlyDictionary<string, TRelated> found = OfEach(codes, related, item => item)
            .Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
        return Task.FromResult(found);
    }

    private IReadOnlyDictionary<string, IReadOnlyList<TValue>> OfEachAsked<TParent, TChild, TValue>(
        IReadOnlyCollection<string> codes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Func<IEnumerable<TChild>, IReadOnlyList<TValue>> select)
        where TParent : class, ICatalogItem
    {
        var found = OfEach(codes, children, list => select(list ?? []));
        return codes.Distinct(StringComparer.Ordinal).ToDictionary(code => code, code => found.TryGetValue(code, out var list) ? list : [], StringComparer.Ordinal);
    }

    private IReadOnlyDictionary<string, TResult> OfEach<T, TValue, TResult>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TValue>> path,
        Func<TValue?, TResult> select)
        where T : class, ICatalogItem
    {
        var wanted = codes.ToHashSet(StringComparer.Ordinal);
        var read = Reader(path);
        return All<T>().Where(item => wanted.Contains(item.Code)).ToDictionary(item => item.Code, item => select(read(item)), StringComparer.Ordinal);
    }

    // Compiling costs more than reading: done once for as long as the expression lives.
    private static Func<T, TValue?> Reader<T, TValue>(Expression<Func<T, TValue>> path) =>
        (Func<T, TValue?>)Readers.GetValue(path, _ => ((Expression<Func<T, TValue?>>)NullSafe.Rewrite(path)).Compile());

    private IReadOnlyList<T> All<T>()
        where T : class, ICatalogItem => _items.Of<T>();
}
