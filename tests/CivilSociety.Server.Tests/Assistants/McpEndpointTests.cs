using System.Net;
using System.Text;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Assistants;

public sealed class McpEndpointTests
{
    private const string Ping = """{ "jsonrpc": "2.0", "id": 1, "method": "ping" }""";

    [Fact]
    public async Task Request_Should_BeRefusedWithOurCode_When_ItIsNoneOfAnAssistant()
    {
        await using var server = await HostedServer.StartAsync("--GraphQL:Limits:BodyBytes", "1000");

        Assert.Equal((HttpStatusCode.OK, "event: message\ndata: {\"result\":{},\"id\":1,\"jsonrpc\":\"2.0\"}\n\n"), await PostAsync(server.Address, Ping));
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, Error("HC0010", "The request body is too large. Expected 1000 bytes or fewer.")),
            await PostAsync(server.Address, Ping + new string(' ', 1_000)));
        var unread = (HttpStatusCode.BadRequest, Error("HC0012", "The request body cannot be read. Expected valid JSON of at most 64 levels, each key once.", -32700));
        Assert.Equal(unread, await PostAsync(server.Address, "{ bad"));
        Assert.Equal(unread, await PostAsync(server.Address, """{ "jsonrpc": "2.0", "id": 1, "id": 2, "method": "ping" }"""));
        Assert.Equal(unread, await PostAsync(server.Address, new string('[', 100) + new string(']', 100)));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(server.Address, $"[{Ping},{Ping}]")).Status);
        using var client = Unhurried.Client();
        using var got = await client.GetAsync(new Uri(server.Address, "/mcp"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, got.StatusCode);
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_APageSpeaksToThisMachineByAnotherName()
    {
        await using var server = await HostedServer.StartAsync();
        var refused = (HttpStatusCode.Forbidden, Error(
            "CS_FORBIDDEN_ORIGIN",
            "The request is of a page, or by a name, that is not served here. Expected the server's own name, as 'AllowedHosts' can give it, and no 'Origin' of another."));

        Assert.Equal(refused, await PostAsync(server.Address, Ping, ("Host", "rebound.example")));
        Assert.Equal(refused, await PostAsync(server.Address, Ping, ("Origin", "http://rebound.example")));
        Assert.Equal(refused, await PostAsync(server.Address, Ping, ("Origin", "null")));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server.Address, Ping, ("Origin", "http://localhost:6274"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server.Address, Ping, ("Host", "localhost:5080"))).Status);
    }

    [Fact]
    public async Task Names_Should_BeThoseOfTheOperator_When_HeGivesThem()
    {
        await using var server = await HostedServer.StartAsync("--AllowedHosts", "catalog.example", "--Cors:AllowAnyOrigin", "false");

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server.Address, Ping, ("Host", "catalog.example"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server.Address, Ping, ("Host", "catalog.example"), ("Origin", "http://catalog.example"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(server.Address, Ping, ("Host", "catalog.example"), ("Origin", "http://other.example"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(server.Address, Ping, ("Host", "other.example"))).Status);
    }

    [Fact]
    public async Task Client_Should_BeToldToComeBackLater_When_ItSendsTooManyRequests()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:RequestsPerMinute", "1");

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server.Address, Ping)).Status);
        Assert.Equal(
            (HttpStatusCode.TooManyRequests, Error("CS_TOO_MANY_REQUESTS", "Too many requests. Expected 1 or fewer in a minute.")),
            await PostAsync(server.Address, Ping));
    }

    [LinuxFact]
    public async Task NothingOfTheProtocol_Should_BeLoaded_When_ItIsOff()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var on = ServerProcess.Start(folder.Database);
        await using var off = ServerProcess.Start(folder.Database, settings: ["--Mcp:Enabled", "false"]);
        var addresses = await Task.WhenAll(on.WaitForAddressAsync(), off.WaitForAddressAsync());

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(addresses[0], Ping)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(addresses[1], Ping)).Status);
        Assert.Contains("ModelContextProtocol", await on.ReadMappedFilesAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("ModelContextProtocol", await off.ReadMappedFilesAsync(), StringComparison.Ordinal);
    }

    private static string Error(string code, string message, int kind = -32000) =>
        $$$$"""{"jsonrpc":"2.0","id":null,"error":{"code":{{{{kind}}}},"message":"{{{{code}}}}: {{{{message}}}}","data":{"code":"{{{{code}}}}"}}}""";

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(Uri graphQL, string body, params (string Name, string Value)[] headers)
    {
        using var client = Unhurried.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(graphQL, "/mcp")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
