using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CivilSociety.Catalog;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Benchmarks.Micro;

/// <summary>What a program that references the catalog alone pays: reading the embedded case studies, once, and finding one.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly CaseStudyCatalog _catalog = CaseStudyCatalog.TenCases;
    private readonly Seed _seed = Seed.TenCases();
    private readonly CaseStudySlug _slug = CaseStudySlug.Parse("okd");

    /// <summary>What reading costs at the least: the same files as JSON, nothing made of them.</summary>
    [Benchmark(Baseline = true)]
    public int ParseJson()
    {
        var files = 0;
        foreach (var file in _seed.Files)
        {
            using var document = JsonDocument.Parse(file.Content);
            files++;
        }

        return files;
    }

    [Benchmark]
    public CaseStudyCatalog Load() => CaseStudyCatalog.Load(_seed);

    [Benchmark]
    public CaseStudy GetBySlug() => _catalog.GetBySlug(_slug);
}
