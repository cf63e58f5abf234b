using System.Net;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Catalog;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Guards;

public sealed class AnswerBytesTests
{
    private static readonly IPAddress Home = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Office = IPAddress.Parse("192.0.2.2");

    [Fact]
    public async Task Request_Should_BeRefused_When_ItsAnswerCanHaveTooManyValues()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases);
        var texts = string.Join(' ', Enumerable.Range(1, 97).Select(number => $"t{number}: text"));

        var (message, code) = await host.FailAsync($"{{ caseStudies(first: 10) {{ nodes {{ statements(first: 48) {{ nodes {{ codings(first: 11) {{ nodes {{ statement {{ {texts} }} }} }} }} }} }} }} }}");

        Assert.Equal(("The request has too many values to answer with, by its page sizes: 512160, most of them at 'caseStudies.nodes.statements.nodes.codings.nodes.statement'. Expected 500000 or fewer.", "CS_ANSWER_TOO_LARGE"), (message, code));
    }

    [Fact]
    public async Task Answer_Should_EndInAnError_When_ItGrowsOverTheLimit()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options => options.Limits.AnswerBytes = 1_000);

        var answer = await host.ExecuteAsync("{ statements(first: 50) { nodes { text } } }");

        Assert.Equal(
            """{"errors":[{"message":"The answer has more than 1000 bytes. Ask for fewer fields, or for smaller pages.","extensions":{"code":"CS_ANSWER_TOO_LARGE"}}]}""",
            answer.ToJsonString());
        Assert.Equal(10, (int)(await host.QueryAsync("{ caseStudies { totalCount } }"))["caseStudies"]!["totalCount"]!);
    }

    [Fact]
    public async Task Answers_Should_WaitForNobody_When_TheyAreSmall()
    {
        using var permits = Permits(answerBytes: 1024, perClient: 1024);

        Assert.Null(await permits.ToSendAsync(Home, 64 * 1024, CancellationToken.None));
    }

    [Fact]
    public async Task Answers_Should_BeRefused_When_AClientHasTooManyBytesUnread()
    {
        using var permits = Permits(answerBytes: 400 * 1024, perClient: 200 * 1024);
        using var unread = await permits.ToSendAsync(Home, 150 * 1024, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<ClientError>(() => permits.ToSendAsync(Home, 100 * 1024, CancellationToken.None));
        using var other = await permits.ToSendAsync(Office, 100 * 1024, CancellationToken.None);

        Assert.Equal(ErrorCodes.Busy, refused.Code);
        unread!.Dispose();
        (await permits.ToSendAsync(Home, 100 * 1024, CancellationToken.None))!.Dispose();
    }

    private static RequestPermits Permits(int answerBytes, int perClient) =>
        new(Options.Create(new CivilSocietyOptions { Concurrency = new() { AnswerBytes = answerBytes, AnswerBytesPerClient = perClient } }));
}
