namespace CivilSociety.Api.Tests.Conformance;

/// <summary>The validation and coercion rules of the GraphQL specification, as documents with the code that refuses them; null for those that are answered.</summary>
internal static class SpecificationCases
{
    private const string Slugs = "caseStudies { nodes { slug } }";

    /// <summary>Section of the specification, document and code.</summary>
    public static IEnumerable<(string Section, string Document, string? Code)> All() =>
    [
        .. Documents(),
        .. Fields(),
        .. Merging(),
        .. Arguments(),
        .. Fragments(),
        .. Values(),
        .. Directives(),
        .. Variables(),
        .. VariablePositions(),
        .. Language(),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Documents() =>
    [
        ("5.1.1", "{ __typename } type Dog { name: String }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend type Query { dog: String }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } schema { query: Query }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend schema @x { query: Query }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } scalar Date", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend scalar Date @x", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } interface Named { name: String }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend interface Node { name: String }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } union Pet = Cat | Dog", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend union Pet = Fish", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } enum Color { RED }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend enum Language { FR }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } input Point { x: Int }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } extend input Point { y: Int }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "{ __typename } directive @x on FIELD", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "\"A query.\" type Query { a: Int } { __typename }", "CS_EXECUTABLE_DEFINITIONS"),
        ("5.1.1", "fragment F on Query { __typename }", "HC0015"),
        ("5.2.2.1", "query A { __typename } query A { __typename }", "HC0015"),
        ("5.2.3.1", "{ __typename }", null),
        ("5.2.3.1", "{ __typename } { __typename }", "HC0015"),
        ("5.2.3.1", "{ __typename } query A { __typename }", "HC0015"),
        ("5.2.4.1", "subscription { a b }", "CS_OPERATION_NOT_SUPPORTED"),
        ("5.2", "mutation { __typename }", "CS_OPERATION_NOT_SUPPORTED"),
        ("5.2", "subscription { __typename }", "CS_OPERATION_NOT_SUPPORTED"),
        ("6.1", "query A { __typename } query B { __typename }", "HC0015"),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Fields() =>
    [
        ("5.3.1", $"{{ {Slugs} }}", null),
        ("5.3.1", "{ nope }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "{ layers { nope } }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "{ layers { __schema { queryType { name } } } }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "{ layers { __type(name: \"Query\") { name } } }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "{ layers { __typename } }", null),
        ("5.3.1", "{ node(id: \"x\") { id } }", null),
        ("5.3.1", "{ node(id: \"x\") { slug } }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "{ node(id: \"x\") { ... on CaseStudy { slug } } }", null),
        ("5.3.1", "{ node(id: \"x\") { ... on CaseStudy { code level } } }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "fragment F on InterventionLayer { nope } { layers { ...F } }", "CS_FIELDS_ON_CORRECT_TYPE"),
        ("5.3.1", "query A { __typename } query B { nope }", "HC0015"),
        ("5.3.3", "{ layers }", "CS_SCALAR_LEAFS"),
        ("5.3.3", "{ layers { code { x } } }", "CS_SCALAR_LEAFS"),
        ("5.3.3", "{ __typename { x } }", "CS_SCALAR_LEAFS"),
        ("5.3.3", "{ caseStudies { nodes } }", "CS_SCALAR_LEAFS"),
        ("5.3.3", "{ search(text: \"x\") { nodes { kind { x } } } }", "CS_SCALAR_LEAFS"),
        ("5.3.3", "{ layers { } }", "HC0014"),
        ("5.3.3", "{ }", "HC0014"),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Merging()
    {
        const string Conflict = "CS_OVERLAPPING_FIELDS_CAN_BE_MERGED";
        return
        [
            ("5.3.2", "{ layers { code code } }", null),
            ("5.3.2", "{ layers { a: code a: code } }", null),
            ("5.3.2", "{ layers { a: code } layers { a: code } }", null),
            ("5.3.2", "{ layers { a: code a: level } }", Conflict),
            ("5.3.2", "{ layers { code: level code } }", Conflict),
            ("5.3.2", "{ layers { a: code } layers { a: id } }", Conflict),
            ("5.3.2", "{ layers { a: code } layers { ...F } } fragment F on InterventionLayer { a: id }", Conflict),
            ("5.3.2", "{ ...F ...G } fragment F on Query { layers { a: code } } fragment G on Query { layers { a: id } }", Conflict),
            ("5.3.2", "{ layers { ... { a: code } ... { a: id } } }", Conflict),
            ("5.3.2", "{ layers { ... { a: code } ... { a: code } } }", null),
            ("5.3.2", "{ caseStudies(first: 1) { totalCount } caseStudies(first: 1) { totalCount } }", null),
            ("5.3.2", "{ caseStudies(first: 1) { totalCount } caseStudies(first: 2) { totalCount } }", Conflict),
            ("5.3.2", "{ caseStudies(first: 1) { totalCount } caseStudies { totalCount } }", Conflict),
            ("5.3.2", "{ caseStudies(first: 1, last: null) { totalCount } caseStudies(last: null, first: 1) { totalCount } }", null),
            ("5.3.2", "query ($a: Int = 1, $b: Int = 1) { caseStudies(first: $a) { totalCount } caseStudies(first: $b) { totalCount } }", Conflict),
            ("5.3.2", "query ($a: Int = 1) { caseStudies(first: $a) { totalCount } caseStudies(first: $a) { totalCount } }", null),
            ("5.3.2", "query ($a: Int = 1) { caseStudies(first: $a) { totalCount } caseStudies(first: 1) { totalCount } }", Conflict),
            ("5.3.2", "{ caseStudies(where: { slug: { eq: \"x\" } }) { totalCount } caseStudies(where: { slug: { eq: \"y\" } }) { totalCount } }", Conflict),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { a: slug } ... on InterventionLayer { a: code } } }", null),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { a: slug } ... on InterventionLayer { a: level } } }", Conflict),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { a: slug } a: id } }", Conflict),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { a: id } a: id } }", null),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { t: name(language: EN) } ... on InterventionLayer { t: name(language: NL) } } }", null),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { t: project { id } } ... on Statement { t: caseStudy { id } } } }", null),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { t: project { x: id } } ... on Statement { t: caseStudy { x: number } } } }", Conflict),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { t: project { id } } ... on InterventionLayer { t: code } } }", Conflict),
            ("5.3.2", "{ node(id: \"x\") { ... on CaseStudy { t: sections { id } } ... on Statement { t: caseStudy { id } } } }", Conflict),
            ("5.3.2", "{ node(id: \"x\") { ... on Node { t: id } ... on CaseStudy { t: slug } } }", Conflict),
            ("5.3.2", "{ caseStudies { nodes { a: slug } edges { node { a: number } } } }", null),
            ("5.3.2", "{ caseStudies { nodes { a: slug } nodes { a: number } } }", Conflict),
        ];
    }

    private static IEnumerable<(string Section, string Document, string? Code)> Arguments() =>
    [
        ("5.4.1", "{ layers { name(language: NL) } }", null),
        ("5.4.1", "{ layers { name(tongue: NL) } }", "CS_KNOWN_ARGUMENT_NAMES"),
        ("5.4.1", "{ layers(first: 1) { code } }", "CS_KNOWN_ARGUMENT_NAMES"),
        ("5.4.1", "{ __typename(x: 1) }", "CS_KNOWN_ARGUMENT_NAMES"),
        ("5.4.1", "{ layers { code @skip(unless: true) } }", "CS_KNOWN_ARGUMENT_NAMES"),
        ("5.4.1", "{ layers { code @include(if: true, x: 1) } }", "CS_KNOWN_ARGUMENT_NAMES"),
        ("5.4.2", "{ caseStudies(first: 1, first: 1) { totalCount } }", "CS_UNIQUE_ARGUMENT_NAMES"),
        ("5.4.2", "{ layers { code @skip(if: true, if: true) } }", "CS_UNIQUE_ARGUMENT_NAMES"),
        ("5.4.3", "{ caseStudy(slug: \"tos\") { slug } }", null),
        ("5.4.3", "{ caseStudy { slug } }", "CS_PROVIDED_NON_NULL_ARGUMENTS"),
        ("5.4.3", "{ caseStudy(slug: null) { slug } }", "HC0016"),
        ("5.4.3", "{ node { id } }", "CS_PROVIDED_NON_NULL_ARGUMENTS"),
        ("5.4.3", "{ layers { code @skip } }", "CS_PROVIDED_NON_NULL_ARGUMENTS"),
        ("5.4.3", "{ layers { name(language: null) } }", "HC0016"),
        ("5.4.3", "{ search { totalCount } }", "CS_PROVIDED_NON_NULL_ARGUMENTS"),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Fragments() =>
    [
        ("5.5.1.1", "{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }", "CS_UNIQUE_FRAGMENT_NAMES"),
        ("5.5.1.2", "{ ...F } fragment F on Nope { __typename }", "CS_KNOWN_TYPE_NAMES"),
        ("5.5.1.2", "{ ... on Nope { __typename } }", "CS_KNOWN_TYPE_NAMES"),
        ("5.5.1.2", "{ ... { __typename } }", null),
        ("5.5.1.3", "{ ...F } fragment F on Int { __typename }", "CS_FRAGMENTS_ON_COMPOSITE_TYPES"),
        ("5.5.1.3", "{ ... on Language { __typename } }", "CS_FRAGMENTS_ON_COMPOSITE_TYPES"),
        ("5.5.1.3", "{ ... on CaseStudyFilterInput { __typename } }", "CS_FRAGMENTS_ON_COMPOSITE_TYPES"),
        ("5.5.1.4", "{ __typename } fragment F on Query { __typename }", "CS_NO_UNUSED_FRAGMENTS"),
        ("5.5.1.4", "{ ...F } fragment F on Query { ...G } fragment G on Query { __typename }", null),
        ("5.5.2.1", "{ ...Nope }", "CS_KNOWN_FRAGMENT_NAMES"),
        ("5.5.2.1", "{ ... F } fragment F on Query { __typename }", null),
        ("5.5.2.2", "{ ...F } fragment F on Query { ...F }", "CS_NO_FRAGMENT_CYCLES"),
        ("5.5.2.2", "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }", "CS_NO_FRAGMENT_CYCLES"),
        ("5.5.2.2", "{ layers { ...F } } fragment F on InterventionLayer { placements { layer { ...F } } }", "CS_NO_FRAGMENT_CYCLES"),
        ("5.5.2.3", "{ layers { ... on InterventionLayer { code } } }", null),
        ("5.5.2.3", "{ layers { ... on Node { id } } }", null),
        ("5.5.2.3", "{ layers { ... on CaseStudy { slug } } }", "CS_POSSIBLE_FRAGMENT_SPREADS"),
        ("5.5.2.3", "{ layers { ...F } } fragment F on CaseStudy { slug }", "CS_POSSIBLE_FRAGMENT_SPREADS"),
        ("5.5.2.3", "{ ... on Node { id } }", "CS_POSSIBLE_FRAGMENT_SPREADS"),
        ("5.5.2.3", "{ node(id: \"x\") { ... on Query { __typename } } }", "CS_POSSIBLE_FRAGMENT_SPREADS"),
        ("5.5.2.3", "{ node(id: \"x\") { ... on Node { ... on CaseStudy { slug } } } }", null),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Values() =>
    [
        ("5.6.2", "{ caseStudies(where: { nope: {} }) { totalCount } }", "HC0016"),
        ("5.6.2", "{ caseStudies(where: { slug: { nope: 1 } }) { totalCount } }", "HC0016"),
        ("5.6.3", "{ caseStudies(where: { slug: { eq: \"x\" }, slug: { eq: \"y\" } }) { totalCount } }", "CS_UNIQUE_INPUT_FIELD_NAMES"),
        ("5.6.3", "{ caseStudies(where: { slug: { eq: \"x\", eq: \"y\" } }) { totalCount } }", "CS_UNIQUE_INPUT_FIELD_NAMES"),
        ("5.6.1", "{ caseStudies(order: { number: ASC }) { totalCount } }", null),
        ("5.6.1", "{ caseStudies(order: [{ number: ASC }, null]) { totalCount } }", "HC0016"),
        ("5.6.1", "{ caseStudies(order: [{ number: UP }]) { totalCount } }", "HC0016"),
        ("5.6.1", "{ caseStudies(order: [{ number: \"ASC\" }]) { totalCount } }", "HC0016"),
        ("5.6.1", "{ caseStudies(order: [[{ number: ASC }]]) { totalCount } }", "HC0016"),
        ("5.6.1", "{ caseStudies(first: 01) { totalCount } }", "HC0014"),
        ("5.6.1", "{ caseStudies(first: 1a) { totalCount } }", "HC0014"),
        ("5.6.1", "{ caseStudies(first: +1) { totalCount } }", "HC0014"),
        ("5.6.1", "{ search(text: \"school\", kinds: [FACTOR]) { totalCount } }", null),
        ("5.6.1", "{ search(text: \"school\", kinds: FACTOR) { totalCount } }", null),
        ("5.6.1", "{ search(text: \"school\", kinds: [null]) { totalCount } }", "HC0016"),
        ("5.6.1", "{ search(text: \"school\", kinds: [FACTOR, null]) { totalCount } }", "HC0016"),
        ("5.6.1", "{ search(text: \"school\", kinds: []) { totalCount } }", null),
        ("5.6.1", "{ search(text: \"school\", kinds: null) { totalCount } }", null),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Directives() =>
    [
        ("5.7.1", "{ __typename @nope }", "CS_KNOWN_DIRECTIVES"),
        ("5.7.1", "{ __typename @skip(if: false) @include(if: true) }", null),
        ("5.7.2", "query @skip(if: false) { __typename }", "CS_DIRECTIVES_IN_ALLOWED_LOCATIONS"),
        ("5.7.2", "{ __typename @deprecated }", "CS_DIRECTIVES_IN_ALLOWED_LOCATIONS"),
        ("5.7.2", "query ($a: Int @include(if: true)) { caseStudies(first: $a) { totalCount } }", "CS_DIRECTIVES_IN_ALLOWED_LOCATIONS"),
        ("5.7.2", "{ ...F @skip(if: true) ... @include(if: true) { __typename } } fragment F on Query { __typename }", null),
        ("5.7.2", "{ ...F } fragment F on Query @skip(if: false) { __typename }", "CS_DIRECTIVES_IN_ALLOWED_LOCATIONS"),
        ("5.7.3", "{ __typename @skip(if: false) @skip(if: false) }", "CS_UNIQUE_DIRECTIVES_PER_LOCATION"),
        ("5.7.3", "{ layers @skip(if: false) { code } layers @skip(if: false) { code } }", null),
        ("3.13.1", "{ __typename @skip(if: 1) }", "HC0016"),
        ("3.13.1", "{ __typename @skip(if: \"true\") }", "HC0016"),
        ("3.13.1", "{ __typename @skip(if: null) }", "HC0016"),
    ];

    private static IEnumerable<(string Section, string Document, string? Code)> Variables() =>
    [
        ("5.8.1", "query ($a: Int, $a: Int) { caseStudies(first: $a) { totalCount } }", "CS_UNIQUE_VARIABLE_NAMES"),
        ("5.8.2", "query ($a: Query) { __typename @skip(if: $a) }", "CS_VARIABLES_ARE_INPUT_TYPES"),
        ("5.8.2", "query ($a: CaseStudy) { caseStudies(where: $a) { totalCount } }", "CS_VARIABLES_ARE_INPUT_TYPES"),
        ("5.8.2", "query ($a: Nope) { caseStudies(where: $a) { totalCount } }", "CS_KNOWN_TYPE_NAMES"),
        ("5.8.3", "{ caseStudies(first: $a) { totalCount } }", "CS_NO_UNDEFINED_VARIABLES"),
        ("5.8.3", "{ caseStudies(where: { slug: { in: [$a] } }) { totalCount } }", "CS_NO_UNDEFINED_VARIABLES"),
        ("5.8.3", "{ ...F } fragment F on Query { caseStudies(first: $a) { totalCount } }", "CS_NO_UNDEFINED_VARIABLES"),
        ("5.8.3", "query ($a: Int) { ...F } fragment F on Query { caseStudies(first: $a) { totalCount } }", null),
        ("5.8.3", "{ __typename @skip(if: $a) }", "CS_NO_UNDEFINED_VARIABLES"),
        ("5.8.4", "query ($a: Int) { __typename }", "CS_NO_UNUSED_VARIABLES"),
        ("5.8.4", "query ($a: Int) { ...F } fragment F on Query { __typename }", "CS_NO_UNUSED_VARIABLES"),
        ("5.8.2", "query ($a: Int = \"x\") { caseStudies(first: $a) { totalCount } }", "HC0016"),
        ("5.8.2", "query ($a: Int! = null) { caseStudies(first: $a) { totalCount } }", "HC0016"),
        ("5.8.2", "query ($a: Int = $b, $b: Int) { caseStudies(first: $a) { totalCount } }", "HC0014"),
        ("5.8.2", "query ($a: [SearchKind!] = [null]) { search(text: \"a\", kinds: $a) { totalCount } }", "HC0016"),
    ];

    // Each type that a variable can have, in each position; those are answered that the specification allows.
    private static IEnumerable<(string Section, string Document, string? Code)> VariablePositions()
    {
        const string Wrong = "CS_VARIABLES_IN_ALLOWED_POSITION";
        (string Position, string[] Allowed)[] positions =
        [
            ("caseStudies(first: $v) { totalCount }", ["Int", "Int!"]),
            ("caseStudy(slug: $v) { slug }", ["String!"]),
            ("caseStudies(where: { slug: { eq: $v } }) { totalCount }", ["String", "String!"]),
            ("caseStudies(where: { slug: { in: $v } }) { totalCount }", ["[String]", "[String!]", "[String]!", "[String!]!"]),
            ("caseStudies(where: { slug: { in: [$v] } }) { totalCount }", ["String", "String!"]),
            ("node(id: $v) { id }", ["ID!"]),
            ("nodes(ids: $v) { id }", ["[ID!]!"]),
            ("nodes(ids: [$v]) { id }", ["ID!"]),
            ("search(text: \"x\", kinds: $v) { totalCount }", ["[SearchKind!]", "[SearchKind!]!"]),
            ("caseStudies(where: $v) { totalCount }", ["CaseStudyFilterInput"]),
            ("__typename @skip(if: $v)", ["Boolean!"]),
        ];
        string[] types = ["Int", "Int!", "[Int]", "Float", "String", "String!", "[String]", "[String!]", "[String]!", "[String!]!", "ID", "ID!", "[ID]", "[ID]!", "[ID!]!", "[[ID!]!]!", "Boolean!", "Language", "[SearchKind]", "[SearchKind!]", "[SearchKind]!", "[SearchKind!]!", "CaseStudyFilterInput", "FactorFilterInput"];
        foreach (var (position, allowed) in positions)
        {
            foreach (var type in types)
            {
                // Without a value a variable that must have one is refused later.
                var code = !allowed.Contains(type) ? Wrong : type.EndsWith('!') ? "HC0016" : null;
                yield return ("5.8.5", $"query ($v: {type}) {{ {position} }}", code);
            }
        }

        // A default stands in for what is not given.
        yield return ("5.8.5", "query ($v: String = \"tos\") { caseStudy(slug: $v) { slug } }", null);
        yield return ("5.8.5", "query ($v: String = null) { caseStudy(slug: $v) { slug } }", Wrong);
        yield return ("5.8.5", "query ($v: Boolean = true) { __typename @skip(if: $v) a: __typename }", null);
        yield return ("5.8.5", "query ($v: Language) { layers { name(language: $v) } }", null);
        yield return ("5.8.5", "query ($v: [Language]) { layers { name(language: $v) } }", Wrong);
        yield return ("5.8.5", "query ($v: [ID!] = []) { nodes(ids: $v) { id } }", null);
        yield return ("5.8.5", "query ($v: [ID] = []) { nodes(ids: $v) { id } }", Wrong);
        yield return ("5.8.5", "query ($v: ID = \"x\") { nodes(ids: [$v]) { id } }", null);
        yield return ("5.8.5", "query ($v: SearchKind) { search(text: \"x\", kinds: [FACTOR, $v]) { totalCount } }", Wrong);
        yield return ("5.8.5", "query ($v: SearchKind!) { search(text: \"x\", kinds: [FACTOR, $v]) { totalCount } }", "HC0016");
        yield return ("5.8.5", "query ($v: [SearchKind] = [FACTOR]) { ...F } fragment F on Query { search(text: \"x\", kinds: $v) { totalCount } }", Wrong);
    }

    private static IEnumerable<(string Section, string Document, string? Code)> Language() =>
    [
        ("2.1.1", "{\u00A0__typename }", "HC0014"),
        ("2.1.1", "{\t__typename\t}", null),
        ("2.1.2", "{\r__typename\r}", null),
        ("2.1.2", "{\r\n__typename\r\n}", null),
        ("2.1.2", "{\n__typename\n}", null),
        ("2.1.2", "{ __typename # \u2028 \u2029 \u0085\n}", null),
        ("2.1.2", "{ __typename \u2028 }", "HC0014"),
        ("2.1.3", "# a comment\r{ __typename }", null),
        ("2.1.5", ",,{,,__typename,,},,", null),
        ("2.1.7", "\uFEFF{ __typename }", null),
        ("2.3", "", "HC0013"),
        ("2.3", "# nothing\n", "HC0015"),
        ("2.3", "query", "HC0014"),
        ("2.3", "query Q", "HC0014"),
        ("2.3", "frag F on Query { __typename }", "HC0014"),
        ("2.8", "{ ...on } fragment on on Query { __typename }", "HC0014"),
        ("2.9.4", "{ caseStudy(slug: \"\\u0074os\") { slug } }", null),
        ("2.9.4", "{ caseStudy(slug: \"\\x\") { slug } }", "HC0014"),
        ("2.9.4", "{ caseStudy(slug: \"a\nb\") { slug } }", "HC0014"),
        ("2.9.4", "{ caseStudy(slug: \"\"\"a\nb\"\"\") { slug } }", null),
        ("2.9.4", "{ caseStudy(slug: \"\"\"a\rb\"\"\") { slug } }", null),
        ("2.9.4", "{ caseStudy(slug: \"\u2028\") { slug } }", null),
        ("2.9.4", "{ caseStudy(slug: \"a) { slug } }", "HC0014"),
        ("2.9.6", "{ caseStudies(order: [{ number: true }]) { totalCount } }", "HC0016"),
        ("2.10", "query ($: Int) { __typename }", "HC0014"),
    ];
}
