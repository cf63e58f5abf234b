using System.Diagnostics.Metrics;
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
        Assert.Equal(["ETag,Retry-After"], refused.Headers.GetValues("Access-Control-Expose-Headers"));
        await AssertNotLimitedAsync(address);
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
    public async Task Server_Should_SayThatItIsBusy_When_TheQueueIsFull()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:ConcurrentRequests", "1", "--RateLimit:QueuedRequests", "0");
        var address = server.Address;
        using var running = await PendingRequest.SendAsync(address);

        using var refused = await PostAsync(address);
        await AssertNotLimitedAsync(address);
        var answer = await running.FinishAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        Assert.Equal(
            """{"errors":[{"message":"The server is busy. Expected another try in a second.","extensions":{"code":"CS_BUSY"}}]}""",
            await refused.Content.ReadAsStringAsync());
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_Should_WaitForItsTurn_When_AllSlotsAreTaken()
    {
        await using var server = await HostedServer.StartAsync("--RateLimit:ConcurrentRequests", "1", "--RateLimit:QueuedRequests", "1", "--RateLimit:RequestsPerMinute", "2");
        using var running = await PendingRequest.SendAsync(server.Address);
        var queued = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = ListenForQueued(queued);

        var waiting = StatusAsync(server.Address);
        await queued.Task;
        await running.FinishAsync();

        Assert.Equal(HttpStatusCode.OK, await waiting);
    }

    private static MeterListener ListenForQueued(TaskCompletionSource queued)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "aspnetcore.rate_limiting.queued_requests")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => queued.TrySetResult());
        listener.Start();
        return listener;
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
