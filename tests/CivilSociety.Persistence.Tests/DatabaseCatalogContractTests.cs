using CivilSociety.Domain;

namespace CivilSociety.Persistence.Tests;

public sealed class DatabaseCatalogContractTests(TenCasesDatabase database) : CatalogContractTests, IClassFixture<TenCasesDatabase>
{
    protected override IBatchCatalog Catalog => database.Database.Catalog;
}
