using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests;

/// <summary>The module on the ten case studies in memory, which has no search.</summary>
public sealed class MemoryApi : IAsyncLifetime
{
    public ApiHost Host { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases);

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
