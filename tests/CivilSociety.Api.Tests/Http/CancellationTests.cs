using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests.Http;

public sealed class CancellationTests
{
    [Fact]
    public async Task Query_Should_BeCancelledWithoutAnError_When_TheClientGoesAway()
    {
        using var log = new LoggedErrors();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await ApiHost.StartWithoutSearchAsync(
            new ActingCatalog(WaitForCancellationAsync),
            addServices: services => services.AddSingleton<ILoggerProvider>(log),
            onKestrel: true);

        using var client = new CancellationTokenSource();
        var answer = host.Client.PostAsJsonAsync("/graphql", new { query = "{ layers { code } }" }, client.Token);
        await called.Task;
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await cancelled.Task;
        await host.StopAsync();
        Assert.Empty(log.Records);

        async Task WaitForCancellationAsync(CancellationToken cancellationToken)
        {
            called.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                cancelled.SetResult();
            }
        }
    }
}
