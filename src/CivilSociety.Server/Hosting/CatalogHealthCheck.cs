using CivilSociety.Domain;
using CivilSociety.Server.Catalogs;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CivilSociety.Server.Hosting;

/// <summary>Healthy when the catalog can be read, and its database is as it was opened.</summary>
internal sealed class CatalogHealthCheck(CatalogSource source) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            using var lease = new CatalogLease(source);
            await lease.Served.Database.CheckAsync(cancellationToken);
            return HealthCheckResult.Healthy($"Catalog {lease.Served.Database.Info.Version}");
        }
        catch (CatalogUnavailableException unavailable)
        {
            return HealthCheckResult.Unhealthy(unavailable.Message);
        }
    }
}
