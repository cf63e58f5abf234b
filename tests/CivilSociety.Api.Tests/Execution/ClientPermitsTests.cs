using System.Net;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Execution;

public sealed class ExecutionPermitsTests
{
    private static readonly IPAddress Home = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Office = IPAddress.Parse("192.0.2.2");

    [Fact]
    public async Task Request_Should_WaitForItsTurn_When_AllPermitsAreTaken()
    {
        using var permits = Permits(new() { Requests = 1, Queued = 1 });
        var running = await permits.AcquireAsync(Home, CancellationToken.None);

        var waiting = permits.AcquireAsync(Office, CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        running.Dispose();

        (await waiting).Dispose();
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_TheQueueIsFull()
    {
        using var permits = Permits(new() { Requests = 1, Queued = 0 });
        using var running = await permits.AcquireAsync(Home, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<ClientError>(() => permits.AcquireAsync(Office, CancellationToken.None));

        Assert.Equal((ErrorCodes.Busy, AnswerStatus.Unavailable, "The server is busy. Expected another try in a second."), (refused.Code, refused.Status, refused.Message));
    }

    [Fact]
    public async Task Client_Should_LeavePermitsToOthers_When_ItSendsManyRequests()
    {
        using var permits = Permits(new() { Requests = 3, RequestsPerClient = 2, Queued = 1 });
        using var first = await permits.AcquireAsync(Home, CancellationToken.None);
        using var second = await permits.AcquireAsync(Home, CancellationToken.None);

        var third = permits.AcquireAsync(Home, CancellationToken.None);
        await Assert.ThrowsAsync<ClientError>(() => permits.AcquireAsync(Home, CancellationToken.None));
        using var other = await permits.AcquireAsync(Office, CancellationToken.None);

        Assert.False(third.IsCompleted);
        first.Dispose();
        other.Dispose();
        (await third).Dispose();
    }

    [Fact]
    public async Task Permit_Should_GoToTheNext_When_TheClientThatWaitsLeaves()
    {
        using var permits = Permits(new() { Requests = 1, RequestsPerClient = 1, Queued = 2 });
        using var gone = new CancellationTokenSource();
        var running = await permits.AcquireAsync(Home, CancellationToken.None);
        var left = permits.AcquireAsync(Office, gone.Token);
        var next = permits.AcquireAsync(IPAddress.Parse("192.0.2.3"), CancellationToken.None);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        running.Dispose();

        (await next).Dispose();
        (await permits.AcquireAsync(Office, CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Requests_Should_NotWait_When_ThereIsNoLimit()
    {
        using var permits = Permits(new() { Requests = 0, RequestsPerClient = 0, Queued = 0 });
        for (var request = 0; request < 100; request++)
        {
            await permits.AcquireAsync(Home, CancellationToken.None);
        }
    }

    private static ExecutionPermits Permits(ConcurrencyOptions options) => new(Options.Create(new CivilSocietyOptions { Concurrency = options }));
}
