using CivilSociety.Domain;

namespace CivilSociety.Persistence.Tests;

public sealed class DatabaseCatalogContractTests(TenCasesDatabase database) : CatalogContractTests, IClassFixture<TenCasesDatabase>
{
    protected override ICatalog Catalog => database.Database.Catalog;
}
