using BenchmarkDotNet.Attributes;
using CivilSociety.Api.Paging;
using CivilSociety.Catalog;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Benchmarks.Micro;

/// <summary>Cursors of a page of statements, sorted by two keys.</summary>
[MemoryDiagnoser]
public class CursorBenchmarks
{
    private static readonly Specification<Statement> Sorted = new Specification<Statement>()
        .OrderBy(statement => statement.Kind)
        .OrderBy(statement => statement.Text!.En, SortDirection.Descending);

    private readonly IReadOnlyList<SortKey<Statement>> _order = Sorted.TotalOrder;
    private readonly Statement _statement = CaseStudyCatalog.TenCases.Statements[0];
    private readonly string _signature = Cursor.Signature(Sorted.TotalOrder, null);
    private readonly string _cursor = Cursor.Encode(Cursor.Signature(Sorted.TotalOrder, null), Sorted.TotalOrder, CaseStudyCatalog.TenCases.Statements[0]);

    [Benchmark]
    public string Sign() => Cursor.Signature(_order, null);

    [Benchmark]
    public string Encode() => Cursor.Encode(_signature, _order, _statement);

    [Benchmark]
    public object Decode() => Cursor.Decode("after", _cursor, _signature, _order, "'where' and 'order'");
}
