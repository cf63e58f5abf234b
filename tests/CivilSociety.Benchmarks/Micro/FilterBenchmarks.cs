using System.Linq.Expressions;
using Ardalis.Specification;
using BenchmarkDotNet.Attributes;
using CivilSociety.Api.Schema;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Benchmarks.Micro;

/// <summary>Reading a filter to an expression, and applying it to objects.</summary>
[MemoryDiagnoser]
public class FilterBenchmarks
{
    private static readonly CatalogTypes Types = new();
    private static readonly IReadOnlyList<CaseStudy> CaseStudies = CaseStudyCatalog.TenCases.CaseStudies;

    private readonly Dictionary<string, object?> _simple = new() { ["number"] = new Dictionary<string, object?> { ["gt"] = 3 } };

    private readonly Dictionary<string, object?> _nested = new()
    {
        ["or"] = new object?[]
        {
            new Dictionary<string, object?>
            {
                ["statements"] = Some(new() { ["text"] = new Dictionary<string, object?> { ["en"] = new Dictionary<string, object?> { ["contains"] = "school" } } }),
            },
            new Dictionary<string, object?>
            {
                ["layerPlacements"] = Some(new() { ["layer"] = new Dictionary<string, object?> { ["level"] = new Dictionary<string, object?> { ["in"] = new object?[] { 1, 2 } } } }),
            },
        },
    };

    private Specification<CaseStudy> _ready = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _ready = Read(_nested);
        CatalogEvaluator.List(CaseStudies, _ready);
    }

    [Benchmark]
    public object ReadSimple() => Read(_simple);

    [Benchmark]
    public object ReadNested() => Read(_nested);

    [Benchmark]
    public object ReadCompileAndApplyNested() => CatalogEvaluator.List(CaseStudies, Read(_nested));

    [Benchmark]
    public object ApplyNested() => CatalogEvaluator.List(CaseStudies, _ready);

    private static Dictionary<string, object?> Some(Dictionary<string, object?> filter) => new() { ["some"] = filter };

    private static Specification<CaseStudy> Read(Dictionary<string, object?> filter)
    {
        var item = Expression.Parameter(typeof(CaseStudy), "item");
        return new Specification<CaseStudy>().Query.Where(Expression.Lambda<Func<CaseStudy, bool>>(Types.Get(typeof(CaseStudy)).Filter(item, filter, Types)!, item)).Specification;
    }
}
