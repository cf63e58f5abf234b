using System.Net;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Execution;

public sealed class ClientPermitsTests
{
    private static readonly IPAddress Home = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Office = IPAddress.Parse("192.0.2.2");

    [Fact]
    public async Task Request_Should_WaitForItsTurn_When_AllPermitsAreTaken()
    {
        using var permits = new ClientPermits(1, 0, 1);
        var running = await permits.AcquireAsync(Home, 1, CancellationToken.None);

        var waiting = permits.AcquireAsync(Office, 1, CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        running.Dispose();

        (await waiting).Dispose();
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_TheQueueIsFull()
    {
        using var permits = new ClientPermits(1, 0, 0);
        using var running = await permits.AcquireAsync(Home, 1, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<ClientError>(() => permits.AcquireAsync(Office, 1, CancellationToken.None));

        Assert.Equal((ErrorCodes.Busy, AnswerStatus.Unavailable, "The server is busy. Expected another try in a second."), (refused.Code, refused.Status, refused.Message));
    }

    [Fact]
    public async Task Queue_Should_CountRequests_When_EachTakesSeveralPermits()
    {
        using var permits = new ClientPermits(8, 4, 2);
        using var first = await permits.AcquireAsync(Home, 4, CancellationToken.None);

        var second = permits.AcquireAsync(Home, 4, CancellationToken.None);
        var third = permits.AcquireAsync(Home, 3, CancellationToken.None);
        await Assert.ThrowsAsync<ClientError>(() => permits.AcquireAsync(Home, 1, CancellationToken.None));

        Assert.Equal((false, false), (second.IsCompleted, third.IsCompleted));
        first.Dispose();
        (await second).Dispose();
        (await third).Dispose();
        (await permits.AcquireAsync(Home, 4, CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Queue_Should_HaveRoomAgain_When_ARequestThatWaitsLeaves()
    {
        using var permits = new ClientPermits(1, 0, 1);
        using var gone = new CancellationTokenSource();
        using var running = await permits.AcquireAsync(Home, 1, CancellationToken.None);
        var left = permits.AcquireAsync(Office, 1, gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);

        var next = permits.AcquireAsync(Office, 1, CancellationToken.None);

        Assert.False(next.IsCompleted);
        running.Dispose();
        (await next).Dispose();
    }

    [Theory]
    [InlineData(8, 4, 2, 1)]
    [InlineData(8, 0, 4, 1)]
    [InlineData(2, 0, 2, 1)]
    [InlineData(3, 5, 1, 1)]
    [InlineData(0, 4, 1, 1)]
    public async Task LargestRequests_Should_RunInSmallNumbers(int overall, int ofClient, int atOnce, int waiting)
    {
        using var permits = new RequestPermits(Options.Create(new CivilSocietyOptions { Concurrency = { Requests = overall, RequestsPerClient = ofClient } }));
        var requests = Enumerable.Range(0, atOnce + waiting)
            .Select(client => permits.ToExecuteAsync(IPAddress.Parse($"192.0.2.{(ofClient > 0 && overall == 0 ? 1 : client + 1)}"), 1, CancellationToken.None))
            .ToList();

        Assert.Equal((atOnce, waiting), (requests.Count(request => request.IsCompleted), requests.Count(request => !request.IsCompleted)));
    }

    [Fact]
    public async Task Client_Should_LeavePermitsToOthers_When_ItSendsManyRequests()
    {
        using var permits = new ClientPermits(3, 2, 1);
        using var first = await permits.AcquireAsync(Home, 1, CancellationToken.None);
        using var second = await permits.AcquireAsync(Home, 1, CancellationToken.None);

        var third = permits.AcquireAsync(Home, 1, CancellationToken.None);
        await Assert.ThrowsAsync<ClientError>(() => permits.AcquireAsync(Home, 1, CancellationToken.None));
        using var other = await permits.AcquireAsync(Office, 1, CancellationToken.None);

        Assert.False(third.IsCompleted);
        first.Dispose();
        other.Dispose();
        (await third).Dispose();
    }

    [Fact]
    public async Task Permit_Should_GoToTheNext_When_TheClientThatWaitsLeaves()
    {
        using var permits = new ClientPermits(1, 1, 2);
        using var gone = new CancellationTokenSource();
        var running = await permits.AcquireAsync(Home, 1, CancellationToken.None);
        var left = permits.AcquireAsync(Office, 1, gone.Token);
        var next = permits.AcquireAsync(IPAddress.Parse("192.0.2.3"), 1, CancellationToken.None);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        running.Dispose();

        (await next).Dispose();
        (await permits.AcquireAsync(Office, 1, CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Requests_Should_NotWait_When_ThereIsNoLimit()
    {
        using var permits = new ClientPermits(0, 0, 0);
        for (var request = 0; request < 100; request++)
        {
            await permits.AcquireAsync(Home, 1, CancellationToken.None);
        }
    }

    [Fact]
    public async Task Request_Should_TakeWhatAClientHas_When_ItAsksForMore()
    {
        using var permits = new ClientPermits(4, 2, 1);
        using var large = await permits.AcquireAsync(Home, 100, CancellationToken.None);

        var small = permits.AcquireAsync(Home, 1, CancellationToken.None);
        using var other = await permits.AcquireAsync(Office, 2, CancellationToken.None);

        Assert.False(small.IsCompleted);
        large.Dispose();
        (await small).Dispose();
    }
}
