using System.Text;
using System.Text.Json.Nodes;
using Bogus;
using CivilSociety.Catalog;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Tests.Shared;

/// <summary>Seeds of any size with the real vocabularies and invented case studies, the same for the same numbers.</summary>
internal static class GeneratedSeed
{
    /// <summary>A seed of so many case studies; another <paramref name="randomSeed"/> gives other content under the same codes.</summary>
    public static Seed Create(int caseStudies, int randomSeed)
    {
        var real = Seed.TenCases().Files;
        var vocabulary = real.Where(file => !file.Path.StartsWith("case-studies/", StringComparison.Ordinal)).Select(WithoutCaseStudies);
        var faker = new Faker { Random = new Randomizer(randomSeed) };
        var generated = Enumerable.Range(1, caseStudies).Select(number => File($"case-studies/{Slug(number)}.json", CaseStudy(faker, number)));
        return new([.. vocabulary, .. generated]);
    }

    /// <summary>Writes a seed to a folder.</summary>
    public static void Write(Seed seed, string folder)
    {
        foreach (var file in seed.Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    private static string Slug(int number) => $"case-{number}";

    private static SeedFile File(string path, JsonNode content) => new(path, Encoding.UTF8.GetBytes(content.ToJsonString()));

    // The real vocabularies name the real case studies.
    private static SeedFile WithoutCaseStudies(SeedFile file)
    {
        var content = JsonNode.Parse(file.Content.Span)!;
        if (file.Path == "vocabulary/factors.json")
        {
            foreach (var factor in content["items"]!.AsArray())
            {
                factor!["namedCases"] = new JsonArray();
            }
        }
        else if (file.Path == "report.json")
        {
            content["findings"] = new JsonArray();
            content["facts"] = new JsonArray();
        }

        return File(file.Path, content);
    }

    private static JsonObject CaseStudy(Faker faker, int number)
    {
        var slug = Slug(number);
        // One of the chapters that the report has.
        var chapter = ((number - 1) % 10) + 2;
        return new()
        {
            ["slug"] = slug,
            ["number"] = number,
            ["chapter"] = chapter,
            ["name"] = Text(faker),
            ["title"] = Text(faker),
            ["summary"] = Text(faker),
            ["organization"] = "humanitas",
            ["project"] = new JsonObject { ["name"] = Text(faker), ["section"] = $"{chapter}.2" },
            ["locations"] = Many(faker, 0, 3, index => new()
            {
                ["code"] = $"{slug}-location-{index}",
                ["name"] = Text(faker),
                ["aliases"] = new JsonArray(faker.Address.StreetName()),
                ["municipality"] = faker.Random.Bool() ? faker.Address.City() : "Utrecht",
                ["section"] = $"{chapter}.2",
            }),
            ["targetGroups"] = Many(faker, 0, 2, index => new()
            {
                ["code"] = $"{slug}-target-group-{index}",
                ["name"] = Text(faker),
                ["ages"] = new JsonObject { ["min"] = faker.Random.Int(0, 10), ["max"] = faker.Random.Int(11, 20), ["unit"] = "AGE_YEAR" },
                ["section"] = $"{chapter}.2",
            }),
            ["layerPlacements"] = new JsonArray(faker.PickRandom(Layers, faker.Random.Int(1, 3)).Select(layer => (JsonNode)new JsonObject
            {
                ["layer"] = layer,
                ["status"] = "ACTUAL",
                ["section"] = "1.2",
            }).ToArray()),
            ["professionalRoles"] = Many(faker, 1, 3, index => new()
            {
                ["code"] = $"{slug}-role-{index}",
                ["name"] = Text(faker),
                ["section"] = $"{chapter}.4",
            }),
            ["volunteerGroups"] = Many(faker, 1, 4, index => VolunteerGroup(faker, $"{slug}-group-{index}", chapter)),
            ["collaborationForms"] = new JsonArray(faker.PickRandom(Forms, faker.Random.Int(0, 2)).Select(form => (JsonNode)new JsonObject
            {
                ["form"] = form,
                ["basis"] = faker.PickRandom("NAMED", "DESCRIBED"),
                ["section"] = "1.5",
            }).ToArray()),
            ["practices"] = Many(faker, 0, 8, index => new()
            {
                ["code"] = $"{slug}-practice-{index}",
                ["category"] = Code(faker.PickRandom<PracticeCategory>()),
                ["feature"] = Code(faker.PickRandom<PracticeFeatureCode>()),
                ["presence"] = faker.PickRandom("PRESENT", "ABSENT"),
                ["text"] = Text(faker),
                ["section"] = $"{chapter}.5.1",
            }),
            ["partnerships"] = Many(faker, 0, 4, index => new()
            {
                ["code"] = $"{slug}-partnership-{index}",
                ["organization"] = faker.PickRandom("careyn", "exodus", "hwd"),
                ["roles"] = new JsonArray(Code(faker.PickRandom<PartnerRole>())),
                ["content"] = Text(faker),
                ["section"] = $"{chapter}.6.1",
            }),
            ["statements"] = Many(faker, 2, 20, index => Statement(faker, $"{slug}-statement-{index}", chapter)),
            ["figures"] = new JsonArray(),
            ["facts"] = Many(faker, 0, 5, index => new()
            {
                ["code"] = $"{slug}-fact-{index}",
                ["topic"] = "HISTORY",
                ["text"] = Text(faker),
                ["section"] = $"{chapter}.1",
            }),
            ["discrepancies"] = new JsonArray(),
            ["sources"] = new JsonArray(),
        };
    }

    private static readonly string[] Layers = ["positive-climate", "prevention", "tackling-problems", "legal-clinical"];
    private static readonly string[] Forms = ["top-down", "bottom-up", "hybrid", "formal"];
    private static readonly string[] Factors = ["appreciation", "trust-openness-safety", "busy-volunteers", "shared-goal", "clear-agreements", "one-sided-use"];

    private static JsonObject VolunteerGroup(Faker faker, string code, int chapter)
    {
        var group = new JsonObject
        {
            ["code"] = code,
            ["name"] = Text(faker),
            ["types"] = new JsonArray(new JsonObject { ["type"] = faker.PickRandom("organized-fixed-task", "individual-regular"), ["section"] = "1.5" }),
            ["section"] = $"{chapter}.4",
        };
        if (faker.Random.Bool())
        {
            group["quantities"] = new JsonArray(new JsonObject
            {
                ["code"] = $"{code}-count",
                ["aspect"] = "PEOPLE",
                ["label"] = group["name"]!.DeepClone(),
                ["quantity"] = new JsonObject { ["value"] = faker.Random.Int(1, 40), ["unit"] = "PERSON" },
            });
        }

        return group;
    }

    private static JsonObject Statement(Faker faker, string code, int chapter) => new()
    {
        ["code"] = code,
        ["kind"] = Code(faker.PickRandom<StatementKind>()),
        ["levels"] = new JsonArray(faker.PickRandom(["INTERNAL", "CHAIN"], faker.Random.Int(0, 2)).Select(level => (JsonNode)level).ToArray()),
        ["perspectives"] = new JsonArray(faker.PickRandom<Perspective>(Enum.GetValues<Perspective>(), faker.Random.Int(1, 3)).Select(perspective => (JsonNode)Code(perspective)).ToArray()),
        ["text"] = Text(faker),
        ["section"] = faker.PickRandom($"{chapter}.5.2", $"{chapter}.5.3", $"{chapter}.8"),
        ["codings"] = new JsonArray(faker.PickRandom(Factors, faker.Random.Int(0, 3)).Select(factor => (JsonNode)new JsonObject
        {
            ["factor"] = factor,
            ["stance"] = Code(faker.PickRandom<Stance>()),
        }).ToArray()),
    };

    private static JsonArray Many(Faker faker, int min, int max, Func<int, JsonObject> create) =>
        new([.. Enumerable.Range(1, faker.Random.Int(min, max)).Select(index => (JsonNode)create(index))]);

    // Words that differ in case, accents and length, so that comparisons show whether they are ordinal.
    private static JsonObject Text(Faker faker) => new()
    {
        ["nl"] = faker.PickRandom("één ", "Een ", "een ", "Zo ", "ijs ", "") + faker.Lorem.Sentence(4),
        ["en"] = faker.PickRandom("One ", "one ", "So ", "") + faker.Lorem.Sentence(4),
    };

    private static string Code<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
