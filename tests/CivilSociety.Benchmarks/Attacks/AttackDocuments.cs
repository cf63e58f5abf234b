using System.Globalization;

namespace CivilSociety.Benchmarks.Attacks;

/// <summary>Requests known to keep GraphQL servers busy, and others of their kind: over the limits, and just below as many limits as they can.</summary>
internal static class AttackDocuments
{
    public static IEnumerable<Attack> All() => [.. Fragments(), .. Sizes(), .. Merges(), .. Validation(), .. Inputs(), .. Introspection(), .. Below(), .. Garbage()];

    private static IEnumerable<Attack> Fragments() =>
    [
        Attack.Document("doubling fragments, 24 levels", "{ ...f0 } " + Repeat(24, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} ") + "fragment f24 on Query { __typename }"),
        Attack.Document("doubling fragments, 11 levels", "{ ...f0 } " + Repeat(11, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} ") + "fragment f11 on Query { __typename }"),
        Attack.Document("doubling fragments, 40 levels, nothing selected", "{ __typename ...f0 } " + Repeat(40, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} ") + "fragment f40 on Query { ...f41 }"),
        Attack.Document("1,600 sibling fragments", $"{{ {Repeat(1_600, i => $"...g{i} ")}}} {Repeat(1_600, i => $"fragment g{i} on Query {{ __typename }} ")}"),
        Attack.Document("100 sibling fragments of one field", $"{{ {Repeat(100, i => $"...g{i} ")}}} {Repeat(100, i => $"fragment g{i} on Query {{ layers {{ code }} }} ")}"),
        Attack.Document("100 inline fragments of one field", $"{{ {Repeat(100, _ => "... on Query { layers { code } } ")}}}"),
        Attack.Document("circular fragments", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...c ...a } fragment c on Query { ...a ...b }"),
        Attack.Document("50 fragments, each spreading two others, in circles", $"{{ ...f0 }} {Repeat(50, i => $"fragment f{i} on Query {{ ...f{(i + 1) % 50} ...f{((i * 7) + 3) % 50} }} ")}"),
        Attack.Document("600 unused fragments", "{ __typename } " + Repeat(600, i => $"fragment u{i} on Query {{ __typename }} ")),
        Attack.Document("inline fragments inside each other", $"{{ {Repeat(60, _ => "... { ")} __typename {Repeat(60, _ => "} ")}}}"),
        Attack.Document("inline fragments 2,000 inside each other", $"{{ {Repeat(2_000, _ => "... { ")} __typename {Repeat(2_000, _ => "} ")}}}"),
    ];

    private static IEnumerable<Attack> Sizes() =>
    [
        Attack.Document("8,000 times one field", $"{{ {Repeat(8_000, _ => "__typename ")}}}"),
        Attack.Document("4,900 tokens of one field", $"{{ {Repeat(4_900, _ => "__typename ")}}}"),
        Attack.Document("nested 500 levels", $"{{ {Repeat(500, _ => "caseStudies { ")} totalCount {Repeat(500, _ => "} ")}}}"),
        Attack.Document("10,000 aliases", $"{{ {Repeat(10_000, i => $"a{i}: __typename ")}}}"),
        Attack.Document("10,000 unknown directives", $"{{ __typename {Repeat(10_000, i => $"@d{i} ")}}}"),
        Attack.Document("1,200 operations", Repeat(1_200, i => $"query q{i} {{ __typename }} ")),
        Attack.Document("900 operations, one requested", "query a { __typename } " + Repeat(900, i => $"query q{i} {{ __typename }} ")),
        Attack.Document("900 operations of one name", Repeat(900, _ => "query q { __typename } ")),
        Attack.Document("1,000 variables", $"query q({Repeat(1_000, i => $"$v{i}: Int ")}) {{ __typename }}"),
        Attack.Document("1,000 variables of unknown types", $"query q({Repeat(1_000, i => $"$v{i}: T{i} ")}) {{ __typename }}"),
        Attack.Document("1,000 variables of one name", $"query q({Repeat(1_000, _ => "$v: Int ")}) {{ __typename }}"),
        Attack.Document("900 arguments of one field", $"{{ caseStudies({Repeat(900, i => $"a{i}: 1 ")}) {{ totalCount }} }}"),
        Attack.Document("900 arguments of one name", $"{{ caseStudies({Repeat(900, _ => "first: 1 ")}) {{ totalCount }} }}"),
        Attack.Document("a variable's type inside 1,000 lists", $"query q($v: {new string('[', 1_000)}Int{new string(']', 1_000)}) {{ __typename }}"),
        Attack.Document("a text of 200 KB", $$"""{ caseStudies(where: { slug: { eq: "{{new string('x', 200_000)}}" } }) { totalCount } }"""),
        Attack.Document("a text of 40 KB escapes", $$"""{ caseStudies(where: { slug: { contains: "{{string.Concat(Enumerable.Repeat("\\u00e9", 30_000))}}" } }) { totalCount } }"""),
        Attack.Document("a block text of 200 KB, 50,000 lines", "{ caseStudies(where: { slug: { eq: \"\"\"" + Repeat(50_000, _ => "   \n") + "\"\"\" } }) { totalCount } }"),
        Attack.Document("a number of 200,000 digits", $"{{ caseStudies(first: {new string('9', 200_000)}) {{ totalCount }} }}"),
        Attack.Document("a float of 200,000 digits", $"{{ figures(where: {{ quantity: {{ min: {{ eq: 1.{new string('9', 200_000)} }} }} }}) {{ totalCount }} }}"),
        Attack.Document("a name of 200 KB", $"{{ {new string('n', 200_000)} }}"),
        Attack.Document("200 KB of comments", $"{Repeat(50_000, _ => "#x\n")} {{ __typename }}"),
        Attack.Document("200 KB of commas", $"{{ {new string(',', 200_000)} __typename }}"),
    ];

    private static IEnumerable<Attack> Merges() =>
    [
        Attack.Document("1,600 times one subtree", $"{{ {Repeat(1_600, _ => "caseStudies { edges { node { name } } } ")}}}"),
        Attack.Document("30 times one subtree of 30 times one subtree", $"{{ {Repeat(30, _ => $"caseStudies {{ {Repeat(30, _ => "nodes { slug } ")}}} ")}}}"),
        Attack.Document("28 by 28 subtrees of one field", $"{{ {Repeat(28, _ => $"layers {{ {Repeat(28, _ => "code ")}}} ")}}}"),
        Attack.Document("5 levels of 3 times one field", Levels(3, 5)),
        Attack.Document("8 levels of 2 times one field", Levels(2, 8)),
        Attack.Document("30 times one field with other arguments", $"{{ {Repeat(30, i => $"caseStudies(first: {i}) {{ totalCount }} ")}}}"),
        Attack.Document("one alias for 30 fields, in 30 subtrees", $"{{ {Repeat(30, _ => $"catalog {{ counts {{ {Repeat(28, i => $"a: {(i % 2 == 0 ? "factors" : "facts")} ")}}} }} ")}}}"),
        Attack.Document("50 fragments of 9 fields each, spread beside each other", $"{{ {Repeat(50, i => $"...g{i} ")}}} {Repeat(50, i => $"fragment g{i} on Query {{ layers {{ code level name id }} factors {{ code name id }} }} ")}"),
        Attack.Document("fragments that spread all later ones", $"{{ ...f0 }} {Repeat(13, i => $"fragment f{i} on Query {{ layers {{ code }} {Repeat(12 - i, j => $"...f{i + j + 1} ")}}} ")}"),
    ];

    private static IEnumerable<Attack> Validation() =>
    [
        Attack.Document("1,000 unknown fields", $"{{ {Repeat(999, i => $"nope{i} ")}}}"),
        Attack.Document("1,000 fields almost known", $"{{ {Repeat(999, i => $"caseStudie{i} ")}}}"),
        Attack.Document("1,000 long unknown fields", $"{{ {Repeat(999, i => $"caseStudies{new string('x', 200)}{i} ")}}}"),
        Attack.Document("500 unknown fields of unknown fields", $"{{ {Repeat(480, i => $"nope{i} {{ x }} ")}}}"),
        Attack.Document("600 unknown arguments", $"{{ {Repeat(60, i => $"a{i}: caseStudies({Repeat(10, j => $"firs{j}: 1 ")}) {{ totalCount }} ")}}}"),
        Attack.Document("500 unknown values of an enum", $"{{ caseStudies(where: {{ practices: {{ some: {{ feature: {{ in: [{Repeat(490, i => $"CONTRAC{i} ")}] }} }} }} }}) {{ totalCount }} }}"),
        Attack.Document("900 unknown fields of an input", $"{{ caseStudies(where: {{ {Repeat(900, i => $"nam{i}: {{}} ")}}}) {{ totalCount }} }}"),
        Attack.Document("50 unknown directives", $"{{ __typename {Repeat(50, i => $"@d{i} ")}}}"),
        Attack.Document("99 unknown types of fragments", "{ __typename } " + Repeat(99, i => $"fragment u{i} on CaseStud{i} {{ __typename }} ")),
        Attack.Document("270 undefined variables", $"{{ {Repeat(90, i => $"a{i}: caseStudies(first: $x{i}, last: $y{i}, after: $z{i}) {{ totalCount }} ")}}}"),
        Attack.Document("900 unused variables", $"query q({Repeat(900, i => $"$v{i}: Int ")}) {{ __typename }}"),
        Attack.Document("90 operations that spread one fragment", Repeat(90, i => $"query q{i} {{ ...f }} ") + "fragment f on Query { layers { code } }"),
        Attack.Document("50 operations that spread 50 fragments in a chain", Repeat(50, i => $"query q{i} {{ ...f0 }} ") + Repeat(49, i => $"fragment f{i} on Query {{ ...f{i + 1} }} ") + "fragment f49 on Query { __typename }"),
    ];

    private static IEnumerable<Attack> Inputs() =>
    [
        Attack.Document("a filter 60 levels deep", $"{{ caseStudies(where: {Nest(60)}) {{ totalCount }} }}"),
        Attack.Document("a filter 1,000 levels deep", $"{{ caseStudies(where: {Nest(1_000)}) {{ totalCount }} }}"),
        Attack.Document("lists 1,000 inside each other", $"{{ caseStudies(where: {{ and: {new string('[', 1_000)}{new string(']', 1_000)} }}) {{ totalCount }} }}"),
        Attack.Json("a filter 30 levels deep in variables", WithWhere(Nest(30, json: true))),
        Attack.Json("a filter 5,000 levels deep in variables", WithWhere(Nest(5_000, json: true))),
        Attack.Json("lists 100,000 inside each other in variables", WithWhere($$"""{"and":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""")),
        Attack.Document("variables of 250 KB: a list of texts", Where, new { where = new { slug = new { @in = Texts(20_000) } } }),
        Attack.Document("variables of 250 KB: a list of filters", Where, new { where = new { and = Enumerable.Repeat(new { slug = new { eq = "x" } }, 9_000).ToArray() } }),
        Attack.Document("variables of 250 KB: unknown fields of an input", Where, new { where = Texts(15_000).ToDictionary(text => text, _ => 1) }),
        Attack.Document("variables of 250 KB: never used", "{ __typename }", Texts(10_000).ToDictionary(text => text, _ => "x")),
        Attack.Document("variables of 250 KB: one text", Where, new { where = new { slug = new { contains = new string('x', 240_000) } } }),
        Attack.Document("variables of 250 KB: an enum list of wrong values", "query q($v: [PracticeFeatureCode!]) { practices(where: { feature: { in: $v } }) { totalCount } }", new { v = Texts(18_000) }),
        Attack.Document("variables of 250 KB: an int list of texts", "query q($v: [Int]) { caseStudies(where: { number: { in: $v } }) { totalCount } }", new { v = Texts(18_000) }),
        Attack.Document("a list of 490 texts", Where, new { where = new { slug = new { @in = Texts(490) } } }),
        Attack.Document("a list of 490 texts, through three relations", Where, new { where = new { statements = new { some = new { codings = new { some = new { factor = new { code = new { nin = Texts(480) } } } } } } } }),
        Attack.Document("120 conditions, each a search in texts", Where, new { where = new { or = Enumerable.Range(0, 120).Select(i => new { summary = new { en = new { contains = $"x{i}" } } }).ToArray() } }),
        Attack.Document("80 conditions, each through two relations", Where, new { where = new { or = Enumerable.Range(0, 80).Select(i => new { statements = new { some = new { text = new { en = new { contains = $"x{i}" } } } } }).ToArray() } }),
        Attack.Document("a filter through 20 relations there and back", $"{{ caseStudies(where: {BackAndForth(10)}) {{ totalCount }} }}"),
        Attack.Document("a filter through 8 relations there and back", $"{{ caseStudies(where: {BackAndForth(4)}) {{ totalCount }} }}"),
        Attack.Document("160 sort keys", $"{{ caseStudies(order: [{Repeat(160, i => i % 2 == 0 ? "{ number: ASC } " : "{ name: { en: DESC } } ")}]) {{ totalCount nodes {{ slug }} }} }}"),
        Attack.Document("50 nodes", "query q($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("Q2FzZVN0dWR5OnRvcw==", 50) }),
        Attack.Document("50 nodes that are not there", "query q($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Texts(50).Select(text => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Statement:{text}"))) }),
        Attack.Document("20,000 nodes", "query q($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("x", 20_000) }),
        Attack.Document("a cursor of 200 KB", "query q($c: String) { caseStudies(after: $c) { totalCount } }", new { c = new string('A', 200_000) }),
    ];

    private static IEnumerable<Attack> Introspection() =>
    [
        Attack.Document("introspection in circles", "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
        Attack.Document("introspection in circles by fragments", "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }"),
        Attack.Document("introspection, 30 times the types", $"{{ {Repeat(30, i => $"a{i}: __schema {{ types {{ name fields {{ name type {{ name kind }} }} }} }} ")}}}"),
        Attack.Document("introspection, 90 times the types", $"{{ {Repeat(90, i => $"a{i}: __schema {{ types {{ name description }} }} ")}}}"),
        Attack.Document("introspection, all of it", "{ __schema { types { name description kind fields { name description args { name description type { name kind ofType { name kind ofType { name } } } } type { name kind ofType { name kind ofType { name } } } } inputFields { name description type { name kind ofType { name kind ofType { name } } } } enumValues { name description } interfaces { name } possibleTypes { name } } directives { name description args { name } } } }"),
        Attack.Document("introspection, possible types of possible types", "{ __type(name: \"Node\") { possibleTypes { interfaces { name } fields { name args { name type { inputFields { name } } } } } } }"),
        Attack.Document("a type 18 levels of ofType deep", $"{{ __schema {{ types {{ fields {{ type {{ {Repeat(14, _ => "ofType { ")} name {Repeat(14, _ => "} ")}}} }} }} }} }}"),
    ];

    private static IEnumerable<Attack> Below() =>
    [
        Attack.Document("100 aliases of an expensive filter", $"query q($w: CaseStudyFilterInput) {{ {Repeat(100, i => $"a{i}: caseStudies(where: $w) {{ totalCount }} ")}}}", new { w = Expensive(3) }),
        Attack.Document("30 aliases of another expensive filter each", $"{{ {Repeat(30, i => $"a{i}: caseStudies(where: {{ statements: {{ some: {{ text: {{ en: {{ contains: \"x{i}\" }} }} }} }} }}) {{ totalCount }} ")}}}"),
        Attack.Document("100 aliases of a count", $"{{ {Repeat(100, i => $"a{i}: statements {{ totalCount }} ")}}}"),
        Attack.Document("100 aliases of a page of 50", $"{{ {Repeat(100, i => $"a{i}: statements(first: 50) {{ nodes {{ code }} }} ")}}}"),
        Attack.Document("100 aliases of a vocabulary", $"{{ {Repeat(100, i => $"a{i}: factors {{ code name description }} ")}}}"),
        Attack.Document("3 levels of pages, just below the objects", "{ caseStudies(first: 10) { nodes { statements(first: 50) { nodes { codings(first: 48) { nodes { code factor { code } } } } } } } }"),
        Attack.Document("990 fields of 33 pages", $"{{ {Repeat(33, i => $"a{i}: statements(first: 50) {{ nodes {{ {Repeat(26, j => "code ")}}} }} ")}}}"),
        Attack.Document("just below aliases, fields, fragments, depth and tokens at once", BelowAllAtOnce()),
    ];

    private static IEnumerable<Attack> Garbage() =>
    [
        Attack.Json("an empty body", ""),
        Attack.Json("not JSON", new string('{', 200_000)),
        Attack.Json("JSON 100,000 lists deep", new string('[', 100_000) + new string(']', 100_000)),
        Attack.Json("a body of 200 KB spaces", new string(' ', 200_000)),
        Attack.Json("a body over the limit", $$"""{"query":"{ __typename }","x":"{{new string('x', 400_000)}}"}"""),
        Attack.Json("9,000 times one property", $$"""{{{Repeat(9_000, _ => "\"query\":\"{ __typename }\",")}}"query":"{ __typename }"}"""),
        Attack.Document("a byte order mark", "\uFEFF{ __typename }"),
        Attack.Document("letters of other scripts", $"{{ {Repeat(5_000, _ => "ж漢é ")}}}"),
        Attack.Document("NUL and control characters", $"{{ {Repeat(5_000, i => ((char)(i % 32)).ToString())} }}"),
        new Attack("bytes that are not UTF-8", [.. "{\"query\":\"{ "u8, .. Enumerable.Repeat((byte)0xC3, 50_000), .. " }\"}"u8]),
        Attack.Json("half a surrogate", """{"query":"{ caseStudy(slug: \"\uD800\") { slug } }"}"""),
        Attack.Document("an unterminated text of 200 KB", $"{{ caseStudy(slug: \"{new string('x', 200_000)}) }}"),
        Attack.Document("an unterminated text at the end of 40 lines of 5,000", $"{{ {Repeat(40, _ => new string(',', 4_900) + "\n")} caseStudy(slug: \"{new string('x', 4_900)}) }}"),
        Attack.Document("an unterminated block text of 200 KB", $"{{ caseStudy(slug: \"\"\"{new string('"', 1)}{new string('x', 200_000)}) }}"),
        Attack.Document("5,000 braces opened", new string('{', 5_000)),
        Attack.Document("4,900 parentheses opened", "{ a" + Repeat(2_400, _ => "(a:") + " }"),
        Attack.Document("4,900 brackets opened", $"{{ a(b: {new string('[', 4_900)} }}"),
    ];

    private const string Where = "query q($where: CaseStudyFilterInput) { caseStudies(where: $where) { totalCount } }";

    private static string WithWhere(string where) => $$"""{"query":"{{Where}}","variables":{"where":{{where}} } }""";

    // In lines, as clients send them: long ones are refused for their length alone.
    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(i => part(i) + (i % 20 == 19 ? "\n" : "")));

    private static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"t{i:D6}"))];

    private static string Levels(int times, int levels) => $$"""{ caseStudy(slug: "tos") { {{Level(times, levels)}} } }""";

    private static string Level(int times, int levels) =>
        levels == 0 ? "slug " : Repeat(times, _ => $"project {{ caseStudy {{ {Level(times, levels - 1)} }} }} ");

    private static string Nest(int levels, bool json = false) => json
        ? Repeat(levels, _ => """{"and":[""") + """{"slug":{"eq":"x"}}""" + Repeat(levels, _ => "]}")
        : Repeat(levels, _ => "{ and: [") + """{ slug: { eq: "x" } }""" + Repeat(levels, _ => "] }");

    private static string BackAndForth(int times) =>
        Repeat(times, _ => "{ statements: { some: { caseStudy: ") + """{ slug: { eq: "x" } }""" + Repeat(times, _ => " } } }");

    private static object Expensive(int conditions) => new
    {
        or = Enumerable.Range(0, conditions).Select(i => new { statements = new { some = new { text = new { en = new { contains = $"x{i}" } } } } }).ToArray(),
    };

    private static string BelowAllAtOnce() =>
        $"{{ {Repeat(24, i => $"a{i}: caseStudies(first: 10) {{ nodes {{ ...F b: slug c: slug d: number {Repeat(18, _ => "slug ")}}} }} ")}}} fragment F on CaseStudy {{ {Repeat(25, _ => "number ")}organization {{ caseStudies {{ slug organization {{ name }} }} }} }}";
}
