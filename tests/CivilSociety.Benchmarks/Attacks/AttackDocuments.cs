using System.Globalization;

namespace CivilSociety.Benchmarks.Attacks;

/// <summary>Requests known to keep GraphQL servers busy, and others of their kind: over the limits, and just below as many limits as they can.</summary>
internal static class AttackDocuments
{
    public static IEnumerable<Attack> All() => [.. Fragments(), .. Sizes(), .. Lines(), .. Merges(), .. Validation(), .. Errors(), .. Inputs(), .. Numbers(), .. Forgeries(), .. Orders(), .. Introspection(), .. Below(), .. MultiplyingAttacks.All(), .. Garbage()];

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

    // A syntax error at the end of what is one line to the parser, and perhaps not to who counts the characters of lines.
    private static IEnumerable<Attack> Lines() =>
    [
        .. (((string Name, string End)[])[("LF", "\n"), ("CR", "\r"), ("CR LF", "\r\n"), ("VT", "\u000B"), ("FF", "\u000C"), ("FS", "\u001C"), ("RS", "\u001E"), ("NEL", "\u0085"), ("LS", "\u2028"), ("PS", "\u2029")])
            .SelectMany(line => (Attack[])
            [
                Attack.Document($"a wrong character after 26 KB of lines ended by {line.Name}, in a text", $"{{ caseStudy(slug: \"\"\"{string.Concat(Enumerable.Repeat(new string('x', 6_500) + line.End, 4))}\"\"\") ? }}"),
                Attack.Document($"a wrong character after 52 KB of lines ended by {line.Name}, in a comment", $"# {string.Concat(Enumerable.Repeat(new string('x', 6_500) + line.End, 8))} ? {{ __typename }}"),
                Attack.Document($"a text that does not end after 60 KB of lines ended by {line.Name}", $"{{ caseStudy(slug: \"{string.Concat(Enumerable.Repeat(new string('x', 100) + line.End, 600))}"),
            ]),
        Attack.Document("three lines of 6,990, the wrong character in the middle one", $"{new string(',', 6_990)}\n{new string(',', 6_989)}?\n{new string(',', 6_990)}"),
        Attack.Document("200,000 empty lines before a wrong character", $"{new string('\n', 200_000)}?"),
        Attack.Document("200,000 returns before a wrong character", $"{new string('\r', 200_000)}?"),
        Attack.Document("control characters in 40 lines of 5,000 before a wrong character", $"{string.Concat(Enumerable.Repeat(new string(',', 4_900) + "\n", 40))}\u0001"),
    ];

    private static IEnumerable<Attack> Merges() =>
    [
        Attack.Document("6 levels of 2 times one field, by fragments", Levels(2, 6, byFragments: true)),
        Attack.Document("one alias for two fields, 3 levels of 4 times one field", $$"""{ caseStudy(slug: "tos") { {{Repeat(4, _ => $"project {{ caseStudy {{ {Repeat(4, _ => $"project {{ caseStudy {{ {Repeat(4, i => $"a: {(i % 2 == 0 ? "slug" : "number")} ")} }} }} ")} }} }} ")}} } }"""),
        Attack.Document("fields of one node on 12 types, 6 levels deep", $"{{ node(id: \"x\") {{ {OnTypes(6)} }} }}"),
        Attack.Document("28 by 28 subtrees after 215 KB of comments", $"{Comments}{{ {Repeat(28, _ => $"layers {{ {Repeat(28, i => $"a: {(i % 2 == 0 ? "code" : "id")} ")}}} ")}}}"),
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

    // Each error is found, and then its line, from the beginning of the document.
    private static IEnumerable<Attack> Errors() =>
    [
        Attack.Document("900 unknown fields after 215 KB of comments", $"{Comments}{{ {Repeat(900, i => $"nope{i} ")}}}"),
        Attack.Document("900 unknown fields after 200 KB of commas", $"{Commas}{{ {Repeat(900, i => $"nope{i} ")}}}"),
        Attack.Document("600 unknown arguments after 215 KB of comments", $"{Comments}{{ {Repeat(29, i => $"a{i}: caseStudies({Repeat(20, j => $"firs{j}: 1 ")}) {{ totalCount }} ")}}}"),
        Attack.Document("1,600 undefined variables after 215 KB of comments", $"{Comments}{{ {Repeat(20, i => $"a{i}: caseStudies(where: {{ slug: {{ in: [{Repeat(80, j => $"$v{i}x{j} ")}] }} }}) {{ totalCount }} ")}}}"),
        Attack.Document("1,600 variables of the wrong type after 200 KB of commas", $"{Commas}query q($v: [Int]) {{ {Repeat(20, i => $"a{i}: caseStudies(where: {{ slug: {{ in: [{Repeat(80, _ => "$v ")}] }} }}) {{ totalCount }} ")}}}"),
        Attack.Document("100 unused variables after 215 KB of comments", $"{Comments}query q({Repeat(100, i => $"$v{i}: Int ")}) {{ __typename }}"),
        Attack.Document("600 unused fragments after 215 KB of comments", $"{Comments}{{ __typename }} {Repeat(600, i => $"fragment u{i} on Query {{ __typename }} ")}"),
        Attack.Document("50 unknown directives after 215 KB of comments", $"{Comments}{{ __typename {Repeat(50, i => $"@d{i} ")}}}"),
        Attack.Document("2,000 wrong values in one list", $"{{ caseStudies(where: {{ number: {{ in: [{Repeat(2_000, i => $"\"{i}\" ")}] }} }}) {{ totalCount }} }}"),
        Attack.Document("2,000 wrong values in a default", $"query q($v: [Int] = [{Repeat(2_000, i => $"\"{i}\" ")}]) {{ caseStudies(where: {{ number: {{ in: $v }} }}) {{ totalCount }} }}"),
        Attack.Document("990 variables of the wrong type, just below the values", $"{Commas}query q($v: [Int]) {{ {Repeat(11, i => $"a{i}: caseStudies(where: {{ slug: {{ in: [{Repeat(85, _ => "$v ")}] }} }}) {{ totalCount }} ")}}}"),
        Attack.Document("40 wrong values of 5 KB each", $"{{ caseStudies(where: {{ number: {{ in: [{Repeat(40, _ => $"\"{new string('x', 5_000)}\"\n")}] }} }}) {{ totalCount }} }}"),
        Attack.Document("one name for 700 operations after 200 KB of commas", $"{Commas}{Repeat(700, _ => "query q { __typename } ")}"),
        Attack.Json("an operation's name of 250 KB", $$"""{"query":"query q { __typename }","operationName":"{{new string('q', 250_000)}}"}"""),
        Attack.Json("a document's id of 250 KB", $$"""{"documentId":"{{new string('d', 250_000)}}"}"""),
        Attack.Json("a hash of 250 KB", $$"""{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{new string('0', 250_000)}}"} } }"""),
        Attack.Document("an id of 60 KB", "query q($v: ID!) { node(id: $v) { id } }", new { v = new string('x', 60_000) }),
        Attack.Document("type definitions", $"{{ __typename }} {Repeat(300, i => $"type T{i} {{ a: Int b: Int c: Int }} ")}"),
    ];

    private static IEnumerable<Attack> Numbers() =>
        from number in (string[])["1e999", "-1e999", "1e400", "1e-999", "9223372036854775808", "7.9228162514264337593543950335e28", new string('9', 300), new string('9', 60_000), $"1.{new string('9', 60_000)}", $"0.{new string('0', 60_000)}1", $"1e{new string('9', 60_000)}"]
        from position in ((string Type, string Field)[])[("Int", "caseStudies(first: $v) { totalCount }"), ("Float", "figures(where: { quantity: { min: { eq: $v } } }) { totalCount }"), ("ID!", "node(id: $v) { id }")]
        from isLiteral in (bool[])[true, false]
        where !isLiteral || number.Length < 10_000
        select isLiteral
            ? Attack.Document($"the number {Name(number)} as {position.Type}, written", $"{{ {position.Field.Replace("$v", number, StringComparison.Ordinal)} }}")
            : Attack.Json($"the number {Name(number)} as {position.Type}, given", $$"""{"query":"query q($v: {{position.Type}}) { {{position.Field}} }","variables":{"v":{{number}} } }""");

    private static IEnumerable<Attack> Forgeries() =>
    [
        Attack.Json("a key twice in the variables", $$"""{"query":"{{Where}}","variables":{"where":{"slug":{"eq":"x","eq":"y"} } } }"""),
        Attack.Json("9,000 times one key in the variables", $$"""{"query":"{{Where}}","variables":{"where":{ {{Repeat(9_000, _ => "\"slug\":null,").Replace("\n", "", StringComparison.Ordinal)}}"slug":null} } }"""),
        .. ((string[])["[]", "[null]", "[null,null,null]", "{}", "null", "[\"x\",1e999,null]", "[[[[]]]]"]).Select(values =>
            Attack.Document($"a cursor of {values}", "query q($c: String) { caseStudies(after: $c) { nodes { slug } } }", new { c = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(values)).TrimEnd('=') })),
        Attack.Document("a cursor of 40,000 values", "query q($c: String) { caseStudies(after: $c) { nodes { slug } } }", new { c = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat('1', 20_000))}]")).TrimEnd('=') }),
    ];

    private static IEnumerable<Attack> Orders() =>
    [
        .. ((int[])[5, 6, 16, 30]).Select(times => Attack.Document($"an order through {2 * times} relations there and back", $"{{ caseStudies(order: {Repeat(times, _ => "{ project: { caseStudy: ")}{{ number: ASC }}{Repeat(times, _ => " } }")}) {{ nodes {{ slug }} }} }}")),
        Attack.Document("60 orders, each one relation further", $"{{ caseStudies(order: [{Repeat(20, i => $"{Repeat(i, _ => "{ project: { caseStudy: ")}{{ number: ASC }}{Repeat(i, _ => " } }")}\n")}]) {{ nodes {{ slug }} }} }}"),
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
        Attack.Document("14 aliases of a search for all letters", $"{{ {Repeat(14, i => $"a{i}: search(text: \"a b c d e f g h i j k l m n o p q r s t u v w x y z {i}\") {{ totalCount facets {{ kinds {{ count }} }} }} ")}}}"),
        Attack.Document("14 aliases of a search for a letter", $"{{ {Repeat(14, i => $"a{i}: search(text: \"{(char)('a' + (i % 26))}{i}\", first: 1) {{ nodes {{ snippet {{ text }} }} }} ")}}}"),
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

    private static string Comments => string.Concat(Enumerable.Repeat($"#{new string('x', 98)}\n", 2_150));

    private static string Commas => string.Concat(Enumerable.Repeat($"{new string(',', 999)}\n", 200));

    private static string Name(string number) => number.Length < 40 ? number : $"{number[..3]}... of {number.Length} characters";

    // Each type with its own fields below, and fields of any type beside them.
    private static string OnTypes(int levels) => levels == 0
        ? "id "
        : string.Concat(((string[])["CaseStudy", "Organization", "Statement"]).Select(type => $"... on {type} {{ {(type == "CaseStudy" ? "project { caseStudy { " : type == "Statement" ? "x: caseStudy { y: id " : "x: id ")}{(type == "CaseStudy" ? OnTypes(levels - 1) + "} " : "")}{(type == "Organization" ? "" : "} ")}}} ")) + "... on Node { id } ";

    // In lines, as clients send them: long ones are refused for their length alone.
    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(i => part(i) + (i % 20 == 19 ? "\n" : "")));

    private static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"t{i:D6}"))];

    private static string Levels(int times, int levels, bool byFragments = false) => byFragments
        ? $$"""{ caseStudy(slug: "tos") { ...l{{levels}} } } {{Repeat(levels, level => $"fragment l{level + 1} on CaseStudy {{ {Repeat(times, _ => $"project {{ caseStudy {{ ...l{level} }} }} ")} }} ")}} fragment l0 on CaseStudy { slug }"""
        : $$"""{ caseStudy(slug: "tos") { {{Level(times, levels)}} } }""";

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
