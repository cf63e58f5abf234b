using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Api.Tests.Patterns;

/// <summary>The parts of results as texts, made of the engine's objects and of GraphQL's answers, so that the two compare.</summary>
internal static class PatternTexts
{
    private static readonly string[] Counts =
        ["both", "onlyFirst", "onlySecond", "neither", "firstYesSecondUnknown", "firstNoSecondUnknown", "firstUnknownSecondYes", "firstUnknownSecondNo", "bothUnknown", "notStated", "n"];

    private static readonly string[] Measures = ["support", "confidence", "coverage", "lift", "leverage", "jaccard", "simpleMatching", "relevanceOfNecessity"];

    private static readonly string Fragments =
        $$"""
        fragment B on Bounds { lower upper isOuter }
        fragment C on PairCount { {{string.Join(' ', Counts)}} {{string.Join(' ', Measures.Select(name => $"{name} {{ ...B }}"))}} }
        fragment E on Evidence { node { id } caseStudy { slug } section { code } statement { code } isAgainst }
        fragment A on Association {
          first { key } second { key } counts { ...C }
          supportingCaseStudies { slug } contradictingCaseStudies { slug } notStatedCaseStudies { slug }
          statementCount statements(first: 5) { code } evidenceCount evidence(first: 20) { ...E } counterevidence(first: 20) { ...E }
          summary
        }
        fragment R on Rule {
          premise { key } conclusion { key } support { ...B } confidence { ...B } lift { ...B } leverage { ...B } fisherPValue { ...B } isTrivial association { ...A } undecidedCaseStudies { slug }
          counterexamples(first: 4) { caseStudy { slug } evidence(first: 20) { ...E } nearest { slug } differences(first: 30) { attribute { key } isInContradicting evidence(first: 3) { ...E } } compared notCompared summary }
          chance { tables permutations rulesPerTable } summary
        }
        fragment W on TruthTableRow {
          configuration { expression } outcome n consistency { ...B } caseStudies { slug } withOutcome { slug } withoutOutcome { slug } outcomeNotStated { slug } evidence(first: 20) { ...E } summary
        }
        fragment N on Necessity {
          terms { expression description } outcome { key } counts { ...C } consistency { ...B } coverage { ...B } relevance { ...B }
          typicalCaseStudies { slug } deviantCaseStudies { slug } notStatedCaseStudies { slug } evidence(first: 20) { ...E } counterevidence(first: 20) { ...E } summary
        }
        fragment S on Sufficiency {
          terms { expression } outcome { key } counts { ...C } consistency { ...B } coverage { ...B }
          typicalCaseStudies { slug } deviantInConsistencyCaseStudies { slug } deviantInCoverageCaseStudies { slug } notStatedCaseStudies { slug }
          evidence(first: 20) { ...E } counterevidence(first: 20) { ...E } summary
        }
        fragment T on ProfileTrait { attribute { key } isPresent label }
        fragment I on AdviceItem { factor { key } caseStudies { slug } statementCount statements(first: 50) { code } counterstatementCount counterstatements(first: 50) { code } reasons summary }
        """;

    /// <summary>The fragments that a selection spreads; one that is not spread would be an error.</summary>
    public static string FragmentsFor(string text)
    {
        var all = Fragments.Split("fragment ", StringSplitOptions.RemoveEmptyEntries).ToDictionary(each => $"...{each[0]}", each => $"fragment {each}");
        var open = new Queue<string>([text]);
        var used = new HashSet<string>();
        while (open.TryDequeue(out var part))
        {
            foreach (var (spread, fragment) in all.Where(each => part.Contains(each.Key, StringComparison.Ordinal) && used.Add(each.Value)))
            {
                open.Enqueue(fragment);
            }
        }

        return string.Concat(used);
    }

    /// <summary>As one text, so that a difference shows where it is.</summary>
    public static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) => Assert.Equal(string.Join("\n\n", expected), string.Join("\n\n", actual));

    public static string Lines(params object[] parts) => string.Join('\n', parts);

    public static string Text(AttributeCount count) => $"{count.Attribute.Key} {count.Yes} {count.No} {count.Unknown}";

    public static string Text(Bounds? bounds) => bounds is { } given ? Invariant($"{given.Lower}..{given.Upper} {given.IsOuter}") : "undefined";

    public static string BoundsOf(JsonNode? bounds) => bounds is null ? "undefined" : Invariant($"{(double)bounds["lower"]!}..{(double)bounds["upper"]!} {(bool)bounds["isOuter"]!}");

    public static string Text(PairCount count) => Lines(
        string.Join(' ', Counts.Select(name => ValueOf(count, name))),
        string.Join('\n', Measures.Select(name => Text((Bounds?)ValueOf(count, name)))));

    public static string CountsOf(JsonNode counts) => Lines(
        string.Join(' ', Counts.Select(name => counts[name])),
        string.Join('\n', Measures.Select(name => BoundsOf(counts[name]))));

    public static string Text(IEnumerable<Evidence> evidence) =>
        string.Join('\n', evidence.Take(20).Select(each => $"{each.Kind}:{each.Code} {each.CaseStudy} {each.Section} {each.Statement} {each.IsAgainst}"));

    public static string EvidenceOf(JsonNode? evidence) => string.Join('\n', Each(evidence, each =>
        $"{Encoding.UTF8.GetString(Convert.FromBase64String((string)each["node"]!["id"]!))} {each["caseStudy"]!["slug"]} {each["section"]!["code"]} {each["statement"]?["code"]} {(bool)each["isAgainst"]!}"));

    public static string Text(Association association) => Lines(
        Keys(association.First), Keys(association.Second), Text(association.Counts),
        string.Join(' ', association.SupportingCaseStudies), string.Join(' ', association.ContradictingCaseStudies), string.Join(' ', association.NotStatedCaseStudies),
        association.Statements.Count, string.Join(' ', association.Statements.Take(5)), association.Evidence.Count, Text(association.Evidence), Text(association.Counterevidence),
        association.Summary(Language.En));

    public static string AssociationOf(JsonNode association) => Lines(
        Keys(association["first"]), Keys(association["second"]), CountsOf(association["counts"]!),
        Join(association["supportingCaseStudies"], "slug"), Join(association["contradictingCaseStudies"], "slug"), Join(association["notStatedCaseStudies"], "slug"),
        (int)association["statementCount"]!, Join(association["statements"], "code"), (int)association["evidenceCount"]!, EvidenceOf(association["evidence"]), EvidenceOf(association["counterevidence"]),
        (string)association["summary"]!);

    public static string Keys(IEnumerable<PatternAttribute> attributes) => string.Join(' ', attributes.Select(each => each.Key));

    public static string Keys(JsonNode? attributes) => Join(attributes, "key");

    public static string Key(JsonNode? attribute) => (string)attribute!["key"]!;

    public static string Join(JsonNode? items, string name) => string.Join(' ', Each(items, each => (string)each[name]!));

    private static object? ValueOf(PairCount count, string field) =>
        typeof(PairCount).GetProperty(field, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)!.GetValue(count);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    public static IEnumerable<string> Each(JsonNode? items, Func<JsonNode, string> read) => items!.AsArray().Select(each => read(each!));

    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.RegularExpressions.Regex.Replace(value.ToString(), "(?<=.)([A-Z])", "_$1").ToUpperInvariant();
}
