using CivilSociety.Domain;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CivilSociety.Server.Hosting;

/// <summary>Healthy when the catalog can be read.</summary>
internal sealed class CatalogHealthCheck(ICatalog catalog) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        HealthCheckResult.Healthy($"Catalog {(await catalog.GetInfoAsync(cancellationToken)).Version}");
}
