using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class ShutdownTests
{
    [SignalFact]
    public async Task Server_Should_AnswerWhatIsInFlightAndEndWell_When_AskedToEnd()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var server = ServerProcess.Start(folder.Database, settings: ["--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information"]);
        using var request = await PendingRequest.SendAsync(await server.WaitForAddressAsync());

        server.Terminate();
        await server.WaitForLineAsync("Application is shutting down...");
        var answer = await request.FinishAsync();
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("""{"data":{"caseStudies":{"totalCount":10}}}""", answer, StringComparison.Ordinal);
        Assert.Equal((0, ""), (exitCode, errors));
    }
}
