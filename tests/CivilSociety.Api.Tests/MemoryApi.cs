using CivilSociety.Catalog;
using CivilSociety.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests;

/// <summary>The module on the ten case studies in memory.</summary>
public sealed class MemoryApi : IAsyncLifetime
{
    public ApiHost Host { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Host = await ApiHost.StartAsync(services => services.AddSingleton<ICatalog>(CaseStudyCatalog.TenCases));

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
