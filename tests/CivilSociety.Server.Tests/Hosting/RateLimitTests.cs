using System.Net;
using System.Net.Http.Json;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Client_Should_BeToldToComeBackLater_When_ItSendsTooManyRequests()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:RequestsPerMinute", "2");
        var address = server.Address;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
        using var refused = await PostAsync(address);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/graphql-response+json; charset=utf-8", refused.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"errors":[{"message":"Too many requests. Expected 2 or fewer in a minute.","extensions":{"code":"CS_TOO_MANY_REQUESTS"}}]}""",
            await refused.Content.ReadAsStringAsync());
        Assert.Equal(["*"], refused.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["Content-Disposition,ETag,Retry-After"], refused.Headers.GetValues("Access-Control-Expose-Headers"));
        await AssertNotLimitedAsync(address);
    }

    [Fact]
    public async Task Pages_Should_CountAsRequests_When_ATableIsFollowed()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:RequestsPerMinute", "4");
        using var client = Unhurried.Client();
        var tips = "?format=csv&query={statements(where:{kind:{eq:TIP}},first:%d){nodes{code}}}";

        using var refused = await client.GetAsync(new Uri(server.Address, tips.Replace("%d", "4", StringComparison.Ordinal)));
        using var given = await client.GetAsync(new Uri(server.Address, tips.Replace("%d", "7", StringComparison.Ordinal)));

        Assert.Equal((HttpStatusCode.TooManyRequests, 60), (refused.StatusCode, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
        Assert.Equal(
            """{"errors":[{"message":"The table goes on for 4 pages or more, each of which counts as a request, and too many were sent. Expected a larger 'first', or another try in a minute.","extensions":{"code":"CS_TOO_MANY_REQUESTS"}}]}""",
            await refused.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, 20), (given.StatusCode, (await given.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(server.Address));
    }

    [Fact]
    public async Task Clients_Should_BeToldApartByTheirNetwork_When_AProxyNamesThem()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:RequestsPerMinute", "1", "--ForwardedHeaders_Enabled", "true");
        var address = server.Address;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, "192.0.2.2"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(address, "::ffff:192.0.2.1"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, "2001:db8:0:1::1"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, "2001:db8:0:2::1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(address, "2001:db8:0:1::2"));
    }

    [Fact]
    public async Task Address_Should_BeTheConnections_When_NoProxyIsTrusted()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:RequestsPerMinute", "1");
        var address = server.Address;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(address, "192.0.2.2"));
    }

    [Fact]
    public async Task Others_Should_BeServed_When_ClientsSendTheirRequestsSlowly()
    {
        await using var server = await HostedServer.StartAsync("--GraphQL:Concurrency:Requests", "1", "--GraphQL:Concurrency:Queued", "0");
        using var slow = await PendingRequest.SendAsync(server.Address);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server.Address));
        await AssertNotLimitedAsync(server.Address);
        Assert.StartsWith("HTTP/1.1 200 OK", await slow.FinishAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_Should_BeServed_When_ClientsDoNotReadTheirAnswers()
    {
        await using var server = await HostedServer.StartAsync("--GraphQL:Concurrency:Requests", "1", "--GraphQL:Concurrency:Queued", "0");
        using var unread = await UnreadAnswer.AskAsync(server.Address);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server.Address));
        await AssertNotLimitedAsync(server.Address);
    }

    private static async Task AssertNotLimitedAsync(Uri address)
    {
        using var client = Unhurried.Client(followRedirects: false);
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri(address, "/health")));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri(address, "/alive")));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var page = await client.GetAsync(new Uri($"{address}/"));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(Uri address, string? forwardedFor = null)
    {
        using var response = await PostAsync(address, forwardedFor);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> PostAsync(Uri address, string? forwardedFor = null)
    {
        using var client = Unhurried.Client();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
        client.DefaultRequestHeaders.Add("Origin", "https://dashboard.example");
        if (forwardedFor is not null)
        {
            client.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor);
        }

        return await client.PostAsJsonAsync(address, new { query = "{ __typename }" });
    }
}
