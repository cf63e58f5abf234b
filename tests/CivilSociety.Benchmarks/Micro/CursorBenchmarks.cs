using Ardalis.Specification;
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
    private static readonly TotalOrder<Statement> Order = TotalOrder.Of(
        new Specification<Statement>().Query.OrderBy(statement => statement.Kind).ThenByDescending(statement => statement.Text!.En).Specification);

    private readonly string[] _names = ["kind:ASC", "text.en:DESC"];

    private readonly Statement _statement = CaseStudyCatalog.TenCases.Statements[0];
    private readonly string _signature = Cursor.Signature("Statement", ["kind:ASC", "text.en:DESC"], null);
    private readonly string _cursor = Cursor.Encode(Cursor.Signature("Statement", ["kind:ASC", "text.en:DESC"], null), Order, CaseStudyCatalog.TenCases.Statements[0]);

    [Benchmark]
    public string Sign() => Cursor.Signature("Statement", _names, null);

    [Benchmark]
    public string Encode() => Cursor.Encode(_signature, Order, _statement);

    [Benchmark]
    public object Decode() => Cursor.Decode("after", _cursor, _signature, Order, "'where' and 'order'");
}
