using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class FailureLogTests
{
    [Fact]
    public async Task Log_Should_TellOfTenFailuresAMinute_When_TheDatabaseCannotBeRead()
    {
        const int HeaderBytes = 4096 * 2;
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var server = ServerProcess.Start(folder.Database, settings: ["--Database:ItemsInMemory", "0"]);
        var address = await server.WaitForAddressAsync();

        // As a disk fails: without a change of the file that anyone could see.
        var written = File.GetLastWriteTimeUtc(folder.Database);
        await using (var file = new FileStream(folder.Database, FileMode.Open, FileAccess.Write))
        {
            file.Position = HeaderBytes;
            await file.WriteAsync(RandomNumberGenerator.GetBytes((int)(file.Length - HeaderBytes)));
        }

        File.SetLastWriteTimeUtc(folder.Database, written);

        // Of all tables together SQLite keeps but a part in memory.
        var fields = string.Join(' ', ((string[])["statements", "facts", "partnerships"]).Select(list => $"{list}(first: 50, order: {{ section: {{ number: DESC }} }}) {{ nodes {{ code section {{ title }} caseStudy {{ slug name }} }} }}"));
        using var client = Unhurried.Client();
        for (var request = 0; request < 40; request++)
        {
            using var response = await client.PostAsJsonAsync(address, new { query = $"{{ a{request}: __typename {fields} }}" });
            Assert.Contains("CS_CATALOG_UNAVAILABLE", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        server.Terminate();
        var (_, output, _) = await server.WaitForExitAsync();
        Assert.Equal(10, output.Split('\n').Count(line => line.StartsWith("fail: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Log_Should_NotTellOfHealthChecks_When_TheDatabaseIsGone()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var server = ServerProcess.Start(folder.Database);
        var address = await server.WaitForAddressAsync();
        File.Delete(folder.Database);

        using var client = Unhurried.Client();
        for (var request = 0; request < 20; request++)
        {
            using var response = await client.GetAsync(new Uri(address, "/health"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        }

        server.Terminate();
        var (_, output, _) = await server.WaitForExitAsync();
        Assert.DoesNotContain("fail: ", output, StringComparison.Ordinal);
    }
}
