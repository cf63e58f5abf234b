namespace CivilSociety.Server.Catalogs;

/// <summary>The catalog of one request, from its first look to its end.</summary>
internal sealed class CatalogLease(CatalogSource source) : IDisposable
{
    public ServedCatalog Served { get; } = source.Take();

    public void Dispose() => Served.Release();
}
