using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests.Errors;

public sealed class UnexpectedErrorTests
{
    private static readonly ActingCatalog FailingCatalog = new(_ => throw new InvalidOperationException("The password is swordfish."));

    [Fact]
    public async Task Query_Should_TellNothingOfTheCause_When_TheCatalogFails()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(FailingCatalog);

        var error = await host.FailAsync("{ layers { code } }");

        Assert.Equal(("Something went wrong on the server.", "CS_UNEXPECTED"), error);
    }

    [Fact]
    public async Task Query_Should_BeLoggedUnderTheTraceIdOfTheAnswer_When_TheCatalogFails()
    {
        using var log = new LoggedErrors();
        await using var host = await ApiHost.StartWithoutSearchAsync(FailingCatalog, addServices: services => services.AddSingleton<ILoggerProvider>(log));

        var answer = await host.ExecuteAsync("{ layers { code } }");

        var traceId = (string?)answer["errors"]![0]!["extensions"]!["traceId"];
        Assert.NotNull(traceId);
        Assert.Equal([("Resolving 'layers' failed", traceId)], log.Records);
    }
}
