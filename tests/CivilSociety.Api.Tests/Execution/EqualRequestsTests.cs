using CivilSociety.Api.Execution;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Execution;

public sealed class EqualRequestsTests : IDisposable
{
    private static readonly ResultKey Key = new("hash", null, null, "version");
    private static readonly Answer Lasting = new(AnswerStatus.Executed, new byte[2], [], IsLasting: true);
    private static readonly Answer Failed = new(AnswerStatus.Executed, new byte[2], ["HC0016"], IsLasting: false);

    private readonly ResultCache _cache = new(Options.Create(new CivilSocietyOptions()));
    private readonly TaskCompletionSource<Answer> _first = new();

    [Fact]
    public async Task Second_Should_GetTheAnswerOfTheFirst()
    {
        var first = MakeFirst();
        var second = _cache.GetOrMakeAsync(Key, NotExpected, CancellationToken.None);

        _first.SetResult(Lasting);

        Assert.Same(Lasting, await first);
        Assert.Same(Lasting, await second);
    }

    [Fact]
    public async Task Second_Should_MakeItsOwn_When_TheFirstHasErrors()
    {
        var first = MakeFirst();
        var second = _cache.GetOrMakeAsync(Key, () => Task.FromResult(Lasting), CancellationToken.None);

        _first.SetResult(Failed);

        Assert.Same(Failed, await first);
        Assert.Same(Lasting, await second);
    }

    [Fact]
    public async Task Second_Should_MakeItsOwn_When_TheFirstIsCancelled()
    {
        var first = MakeFirst();
        var second = _cache.GetOrMakeAsync(Key, () => Task.FromResult(Lasting), CancellationToken.None);

        _first.SetCanceled();

        await Assert.ThrowsAsync<TaskCanceledException>(() => first);
        Assert.Same(Lasting, await second);
    }

    [Fact]
    public async Task Second_Should_StopWaiting_When_ItIsCancelledItself()
    {
        using var client = new CancellationTokenSource();
        var first = MakeFirst();
        var second = _cache.GetOrMakeAsync(Key, NotExpected, client.Token);

        await client.CancelAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(() => second);
        _first.SetResult(Lasting);
        Assert.Same(Lasting, await first);
    }

    public void Dispose() => _cache.Dispose();

    private static Task<Answer> NotExpected() => throw new InvalidOperationException("The request was executed though an equal one was running.");

    private Task<Answer> MakeFirst() => _cache.GetOrMakeAsync(Key, () => _first.Task, CancellationToken.None);
}
