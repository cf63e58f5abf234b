using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests.Http;

/// <summary>The module on the ten case studies in memory, behind Kestrel on a free port.</summary>
public sealed class KestrelApi : IAsyncLifetime
{
    public ApiHost Host { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, onKestrel: true);

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
