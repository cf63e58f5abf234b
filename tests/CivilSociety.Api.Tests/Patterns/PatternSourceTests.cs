using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Tests.Patterns;

public sealed class PatternSourceTests
{
    [Fact]
    public async Task Catalog_Should_BeCodedOnce_When_ManyAskAtATime()
    {
        var alone = await StatementsAsync(1);

        var together = await StatementsAsync(8);

        Assert.Equal(alone, together);
    }

    [Fact]
    public async Task Catalog_Should_BeCodedAgain_When_ItFailed()
    {
        var attempts = 0;
        await using var host = await ApiHost.StartWithoutSearchAsync(new ActingCatalog(_ =>
        {
            attempts++;
            throw new IOException("No catalog.");
        }));

        for (var request = 1; request <= 2; request++)
        {
            var error = await host.FailAsync("{ patterns { perspectives { n } } }");

            Assert.Equal((ErrorCodes.Unexpected, request), (error.Code, attempts));
        }
    }

    // Different questions, so that no answer is kept for another.
    private static async Task<int> StatementsAsync(int requests)
    {
        var api = new DatabaseApi();
        await api.InitializeAsync();
        api.Host.Statements.Clear();
        await Task.WhenAll(Enumerable.Range(0, requests).Select(number => api.Host.QueryAsync($"{{ patterns {{ perspectives {{ n{number}: n }} }} }}")));
        var statements = api.Host.Statements.Texts.Count;
        await api.DisposeAsync();
        return statements;
    }
}
