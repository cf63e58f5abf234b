using CivilSociety.Domain;

namespace CivilSociety.Persistence.Tests;

public sealed class SqliteCatalogContractTests(TenCasesDatabase database) : DatabaseCatalogContractTests, IClassFixture<TenCasesDatabase>
{
    protected override IBatchCatalog Catalog => database.Database.Catalog;
}
