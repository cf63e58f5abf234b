namespace CivilSociety.Api.Tests.Guards;

/// <summary>Lines end where the parser ends them, so that the limit on their length holds its costs.</summary>
public sealed class LineTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\u000B")]
    [InlineData("\u000C")]
    [InlineData("\u001E")]
    public async Task Line_Should_GoOn_When_ASeparatorIsNoneToTheParser(string separator)
    {
        var part = new string('x', 100) + separator;

        var error = await api.Host.FailAsync($"{{ caseStudy(slug: \"{string.Concat(Enumerable.Repeat(part, 100))}\") {{ slug }} }}");

        Assert.Equal(("The request has too many characters in one line of its document. Expected 7000 or fewer.", "CS_LINE_TOO_LONG"), error);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public async Task Line_Should_End_Where_TheParserEndsIt(string end)
    {
        var data = await api.Host.QueryAsync($"{{ {string.Concat(Enumerable.Repeat(new string(',', 6_500) + end, 3))} __typename }}");

        Assert.Equal("Query", (string)data["__typename"]!);
    }

    [Theory]
    [InlineData("{\r\r\r  ?", 4, 3)]
    [InlineData("{\n\r\r\n  nope }", 4, 3)]
    [InlineData("{ # \u2028 \u0085\r  nope }", 2, 3)]
    [InlineData("{\r\n\r\n__typename }\r\n nope", 4, 2)]
    [InlineData("{ __typename }\r}", 2, 1)]
    [InlineData("{", 1, 2)]
    public async Task Error_Should_BePlaced_Where_TheLineIs(string document, int line, int column)
    {
        var answer = await api.Host.ExecuteAsync(document);

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal($$"""[{"line":{{line}},"column":{{column}}}]""", error["locations"]!.ToJsonString());
        Assert.Contains((string)error["extensions"]!["code"]!, (string[])["HC0014", "CS_FIELDS_ON_CORRECT_TYPE"]);
    }

    [Fact]
    public async Task Text_Should_KeepItsCharacters_When_LinesEndOtherwise()
    {
        const string Document = "query q {\r caseStudies(where: { slug: { eq: \"\u2028\u0085\" } }) { totalCount }\r}";

        var answer = await api.Host.ExecuteAsync(Document);

        Assert.Equal("""{"data":{"caseStudies":{"totalCount":0}}}""", answer.ToJsonString());
    }
}
