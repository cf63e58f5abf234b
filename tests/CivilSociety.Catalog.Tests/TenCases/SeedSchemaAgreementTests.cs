using CivilSociety.Tests.Shared;
using NJsonSchema;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>What a JSON Schema refuses, the loader refuses at the same place, and the other way round as far as a schema can say it.</summary>
public sealed class SeedSchemaAgreementTests
{
    private const int Sampled = 20;

    // Each with the files that it is for: what reads them differs.
    public static TheoryData<string, string> Kinds { get; } = new()
    {
        { "case-study", "case-studies/" },
        { "factors", "vocabulary/factors.json" },
        { "glossary", "glossary.json" },
        { "labels", "vocabulary/labels.json" },
        { "organizations", "vocabulary/organizations.json" },
        { "report", "report.json" },
        { "terms", "vocabulary/collaboration-forms.json" },
        { "terms", "vocabulary/layers.json" },
        { "terms", "vocabulary/volunteer-types.json" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Both_Should_Refuse_When_AKeywordIsBreachedSomewhere(string schema, string files)
    {
        var breaches = Breaches(schema, files);

        // Each kind of breach, and of all places each twentieth.
        return AssertBothRefuse(schema, [.. breaches.DistinctBy(breach => breach.Keyword).Union(breaches.Where((_, index) => index % Sampled == 0))]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait(Speed.Trait, Speed.Slow)]
    public Task Both_Should_Refuse_When_AKeywordIsBreachedAnywhere(string schema, string files) => AssertBothRefuse(schema, Breaches(schema, files));

    private static async Task AssertBothRefuse(string name, IReadOnlyList<SchemaBreach> breaches)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.SeedSchemas, $"{name}.schema.json"));

        var disagreements = breaches
            .Select(breach => (Breach: breach, Schema: SchemaRefuses(schema, breach), Loader: LoaderRefuses(breach)))
            .Where(each => each is not { Schema: true, Loader: true })
            .Select(each => $"{each.Breach}: refused by the schema {each.Schema}, by the loader {each.Loader}");

        Assert.NotEmpty(breaches);
        Assert.Empty(disagreements);
    }

    private static List<SchemaBreach> Breaches(string schema, string files) =>
    [
        .. Seed.TenCases().Files
            .Where(file => file.Path.StartsWith(files, StringComparison.Ordinal))
            .SelectMany(file => SchemaBreaches.Of($"{schema}.schema.json", file.Path, new SeedCopy().Read(file.Path)))
            .DistinctBy(breach => (breach.Way, breach.Keyword)),
    ];

    private static bool SchemaRefuses(JsonSchema schema, SchemaBreach breach) => schema.Validate(breach.In(new SeedCopy().Read(breach.File))).Count > 0;

    // At the place, in what stands there, or as what owns it.
    private static bool LoaderRefuses(SchemaBreach breach)
    {
        var seed = new SeedCopy();
        seed.Write(breach.File, breach.In(seed.Read(breach.File)));
        var owner = breach.Place[..Math.Max(0, breach.Place.LastIndexOf('/'))];
        try
        {
            CaseStudyCatalog.Load(seed.Seed);
            return false;
        }
        catch (InvalidSeedException invalid)
        {
            return invalid.Faults.Any(fault => fault.File == breach.File && (fault.JsonPointer == owner || fault.JsonPointer.StartsWith(breach.Place, StringComparison.Ordinal)));
        }
    }
}
