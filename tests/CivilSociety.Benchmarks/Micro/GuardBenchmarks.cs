using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CivilSociety.Api;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Benchmarks.Attacks;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Benchmarks.Micro;

/// <summary>What the guard adds to a documented query, and what it costs to refuse an attack.</summary>
[MemoryDiagnoser]
public class GuardBenchmarks
{
    private readonly DocumentGuard _guard = new ServiceCollection()
        .AddLogging()
        .AddSingleton<ICatalog>(CaseStudyCatalog.TenCases)
        .AddCivilSociety()
        .BuildServiceProvider()
        .GetRequiredService<DocumentGuard>();

    private string _document = "";

    [Params("01-overview", "08-one-case-study", "doubling fragments, 24 levels", "1,600 times one subtree", "introspection in circles")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        var example = Path.Combine(Repository.Examples, $"{Name}.graphql");
        _document = File.Exists(example)
            ? File.ReadAllText(example)
            : JsonDocument.Parse(AttackDocuments.All().Single(attack => attack.Name == Name).Body).RootElement.GetProperty("query").GetString()!;
    }

    [Benchmark]
    public bool Guard()
    {
        try
        {
            _guard.CheckAnswer(_guard.Prepare("", _document), null, null);
            return true;
        }
        catch (ClientError)
        {
            return false;
        }
    }
}
