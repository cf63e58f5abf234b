using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests.Tables;

public sealed class TableShapeTests(TableApi api) : IClassFixture<TableApi>
{
    private const string OneTip = """statements(where: { code: { eq: "ouders-in-actie-tip-citizen-eyes" } })""";
    private const string NoTable = "CS_NO_TABLE";

    [Fact]
    public async Task Columns_Should_BeNamedByTheirPath_When_FragmentsAndAliasesAreUsed()
    {
        const string Query = $$"""
            query ($more: Boolean = false) {
              {{OneTip}} {
                ...Rows
                nodes { soort: kind @include(if: $more) ... { kind } ...Place }
              }
            }
            fragment Rows on StatementsConnection { nodes { code id @skip(if: true) plek: section { nr: number ...Chapter } } }
            fragment Place on Statement { caseStudy { slug } }
            fragment Chapter on ReportSection { chapter }
            """;

        Assert.Equal(
            ["""["code","plek.nr","plek.chapter","kind","caseStudy.slug"]""", """["ouders-in-actie-tip-citizen-eyes","8.8",8,"TIP","ouders-in-actie"]"""],
            await api.LinesAsync(Query));
        Assert.Equal(
            ["""["code","plek.nr","plek.chapter","soort","kind","caseStudy.slug"]""", """["ouders-in-actie-tip-citizen-eyes","8.8",8,"TIP","TIP","ouders-in-actie"]"""],
            await api.LinesAsync(Query, variables: new { more = true }));
    }

    [Fact]
    public async Task Values_Should_StandOnEachRow_When_TheyAreOnTheWayToTheList() => Assert.Equal(
        [
            """["here.slug","layer.code","emphasis","here.number","tip.section.chapter"]""",
            """["tos","positive-climate","PRIMARY",1,8]""",
            """["tos","prevention","SECONDARY",1,8]""",
        ],
        await api.LinesAsync("""
            {
              __typename
              here: caseStudy(slug: "tos") { slug layerPlacements(where: { section: { chapter: { eq: 2 } } }) { ...Layer emphasis } number }
              tip: node(id: "U3RhdGVtZW50Om91ZGVycy1pbi1hY3RpZS10aXAtY2l0aXplbi1leWVz") { __typename ... on Statement { section { chapter } } }
            }
            fragment Layer on LayerPlacement { layer { code } }
            """));

    [Theory]
    [InlineData("nodes { __typename code }")]
    [InlineData("edges { __typename cursor node { __typename code } }")]
    public async Task Columns_Should_LeaveOutWhatIsToldOfPages(string items) => Assert.Equal(
        ["""["__typename","code"]""", """["Statement","ouders-in-actie-tip-citizen-eyes"]"""],
        await api.LinesAsync($"{{ __typename {OneTip} {{ __typename totalCount pageInfo {{ endCursor }} {items} }} }}"));

    [Theory]
    [InlineData("""statements(where: { code: { eq: "none" } }) { nodes { code section { number } } }""", """["code","section.number"]""")]
    [InlineData("""caseStudy(slug: "none") { name statements { edges { node { code } } } }""", """["caseStudy.name","code"]""")]
    [InlineData("""caseStudy(slug: "none") { name locations { code } }""", """["caseStudy.name","code"]""")]
    public async Task Header_Should_BeThere_When_ThereAreNoRows(string field, string expected) => Assert.Equal([expected], await api.LinesAsync($"{{ {field} }}"));

    [Fact]
    public async Task Cells_Should_BeEmpty_When_AnObjectIsNull() => Assert.Equal(
        ["""["code","caseStudy.slug","caseStudy.number"]""", """["daily-activity",null,null]"""],
        await api.LinesAsync("""{ facts(where: { code: { eq: "daily-activity" } }) { nodes { code caseStudy { slug number } } } }"""));

    [Fact]
    public async Task Cells_Should_BeEmpty_When_AnItemIsNull() => Assert.Equal(
        ["""["id","slug","here.chapter"]""", """["Q2FzZVN0dWR5OnRvcw==","tos",null]""", """[null,null,null]"""],
        await api.LinesAsync("""{ nodes(ids: ["Q2FzZVN0dWR5OnRvcw==", "Q2FzZVN0dWR5Om5vbmU="]) { id ... on CaseStudy { slug } ... on Statement { here: section { chapter } } } }"""));

    [Fact]
    public async Task Rows_Should_BeTheTypesOfTheSchema_When_ThoseAreTheList()
    {
        var lines = await api.LinesAsync("{ __schema { queryType { name } types { kind name } } }");

        Assert.Equal("""["__schema.queryType.name","kind","name"]""", lines[0]);
        Assert.Contains("""["Query","ENUM","StatementKind"]""", lines);
    }

    [Fact]
    public async Task Cells_Should_BeTextsNumbersBooleansAndLists() => Assert.Equal(
        ["""["code","isGeneric","aliases","figures.totalCount"]""", """["bureau-jeugdzorg",true,"BJZ; Bureaus Jeugdzorg",0]"""],
        await api.LinesAsync("""{ organizations(where: { code: { eq: "bureau-jeugdzorg" } }) { nodes { code isGeneric aliases figures { totalCount } } } }"""));

    [Theory]
    [InlineData("factors { code opposites { code } }", "The rows, items of 'factors', have lists of their own: 'opposites'. Expected no 'opposites', or the parameter 'repeat=true', which repeats the row for each item of one list.")]
    [InlineData(
        "caseStudies { nodes { slug report: statements { edges { node { code } } } } }",
        "The rows, items of 'caseStudies.nodes', have lists of their own: 'report.edges'. Expected 'report { totalCount }' in place of 'report.edges', or the parameter 'repeat=true', which repeats the row for each item of one list.")]
    [InlineData(
        "patterns { cooccurrence(dimensions: [FACTOR]) { pairs { association { statements { code } } } } }",
        "The rows, items of 'patterns.cooccurrence.pairs', have lists of their own: 'association.statements'. Expected 'statementCount' in place of 'association.statements', or the parameter 'repeat=true', which repeats the row for each item of one list.")]
    [InlineData("layers { code } factors { code }", "The answer has 2 lists: 'layers', 'factors'. Expected one, whose items are the rows of the table.")]
    [InlineData("statements { nodes { code } edges { node { code } } }", "The answer has 2 lists: 'statements.nodes', 'statements.edges'. Expected one, whose items are the rows of the table.")]
    [InlineData("caseStudy(slug: \"tos\") { name } catalog { version }", "The answer has no list; it has 'caseStudy', 'catalog'. Expected one list of objects, which are the rows of the table.")]
    [InlineData("statements { totalCount }", "The answer has no list; it has 'statements'. Expected one list of objects, which are the rows of the table.")]
    [InlineData("statements { edges { cursor } }", "The table has no columns. Expected fields with values in the items of its list.")]
    [InlineData("caseStudy(slug: \"tos\") { slug locations { code caseStudy { slug } } }", "The table has two columns 'caseStudy.slug'. Expected an alias for one of the fields.")]
    public async Task Answer_Should_BeRefused_When_ItIsNoTable(string fields, string message) =>
        Assert.Equal((400, NoTable, message), await api.FailAsync($"{{ {fields} }}"));

    [Fact]
    public async Task Rows_Should_BeRepeated_When_EachItemOfAListIsAskedFor()
    {
        var factors = CaseStudyCatalog.TenCases.Factors;
        var expected = factors.SelectMany(factor => factor.Opposites.Count == 0 ? [(factor.Code, null)] : factor.Opposites.Select(other => (factor.Code, (string?)other.Code)));

        var lines = await api.LinesAsync("{ factors { code opposites { code } } }", "repeat=true");

        Assert.Equal("""["code","opposites.code"]""", lines[0]);
        Assert.Equal(expected, TableApi.Column(lines, 0).Zip(TableApi.Column(lines, 1), (factor, other) => (factor!, other)));
    }

    [Fact]
    public async Task Rows_Should_BeRepeatedForListsInLists_When_EachHasOne()
    {
        var lines = await api.LinesAsync(
            """{ caseStudy(slug: "tos") { volunteerGroups { code types { type { code } } } name } }""",
            "repeat=true");
        var expected = CaseStudyCatalog.TenCases.CaseStudies[0].VolunteerGroups
            .SelectMany(group => group.Types.Select(typing => $"\"{typing.Type.Code}\"").DefaultIfEmpty("null").Select(type => $"""["{group.Code}",{type},"TOS Amsterdam"]"""));

        Assert.Equal(["""["code","types.type.code","caseStudy.name"]""", .. expected], lines);
    }

    [Fact]
    public async Task Rows_Should_BeRefused_When_AListThatRepeatsThemIsCut()
    {
        const string Message = "A row has more items of 'factors.codings' than the 10 of its page. "
            + "Expected a larger 'first', or the items as the one list of the operation, from which the fields of the row are selected.";

        Assert.Equal((400, NoTable, Message), await api.FailAsync("{ factors { code codings { nodes { code } } } }", "repeat=true"));
        Assert.Equal(
            (400, NoTable, Message.Replace("factors.codings", "patterns.cooccurrence.pairs.association.statements", StringComparison.Ordinal).Replace("the 10 of", "the 1 of", StringComparison.Ordinal)),
            await api.FailAsync("{ patterns { cooccurrence(dimensions: [FACTOR], unit: STATEMENTS) { pairs(first: 1) { association { statements(first: 1) { code } } } } } }", "repeat=true"));
    }

    [Fact]
    public async Task Rows_Should_BeRefused_When_TwoListsWouldRepeatThem() => Assert.Equal(
        (400, NoTable, "The rows, items of 'factors', have 2 lists: 'opposites', 'namedCases'. Expected one of them, for each item of which the row is repeated."),
        await api.FailAsync("{ factors { code opposites { code } namedCases { role } } }", "repeat=true"));

    [Fact]
    public async Task Citation_Should_NameReportSectionAndCatalog()
    {
        var catalog = $"catalog {CaseStudyCatalog.TenCases.Info.Version}";

        Assert.Equal(
            ["""["code","section.number","citation"]""", $"""["ouders-in-actie-tip-citizen-eyes","8.8","Gaag, R.S. van der \u0026 Klein, M. van der (2012), section 8.8, {catalog}"]"""],
            await api.LinesAsync($"{{ {OneTip} {{ nodes {{ code section {{ number }} }} }} }}", "cite=true"));
        Assert.Equal(
            ["""["code","citation"]""", $"""["ouders-in-actie-tip-citizen-eyes","Gaag, R.S. van der \u0026 Klein, M. van der (2012), {catalog}"]"""],
            await api.LinesAsync($"{{ {OneTip} {{ nodes {{ code }} }} }}", "cite=true"));
    }
}
