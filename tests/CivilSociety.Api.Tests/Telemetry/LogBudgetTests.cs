using CivilSociety.Api.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests.Telemetry;

public sealed class LogBudgetTests
{
    [Fact]
    public void Budget_Should_BeOfACodeAndAMinute()
    {
        var clock = new Clock();
        var budget = new LogBudget(clock);

        Assert.Equal(10, Enumerable.Range(0, 25).Count(_ => budget.TryTake("A", out var leftOut) && leftOut == 0));
        Assert.True(budget.TryTake("B", out _));

        clock.Now += TimeSpan.FromMinutes(1);
        Assert.True(budget.TryTake("A", out var missing));
        Assert.Equal(15, missing);
        Assert.True(budget.TryTake("A", out missing));
        Assert.Equal(0, missing);
    }

    [Fact]
    public async Task Log_Should_TellOfFewFailures_When_ThereAreMany()
    {
        using var log = new LoggedErrors();
        await using var host = await ApiHost.StartWithoutSearchAsync(
            new ActingCatalog(_ => throw new InvalidOperationException("The password is swordfish.")),
            addServices: services => services.AddSingleton<ILoggerProvider>(log));

        for (var request = 0; request < 30; request++)
        {
            await host.FailAsync("{ layers { code } }");
        }

        Assert.Equal(10, log.Records.Count);
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
