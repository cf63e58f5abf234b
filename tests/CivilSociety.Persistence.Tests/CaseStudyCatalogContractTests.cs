using CivilSociety.Catalog;
using CivilSociety.Domain;

namespace CivilSociety.Persistence.Tests;

public sealed class CaseStudyCatalogContractTests : CatalogContractTests
{
    protected override IBatchCatalog Catalog => CaseStudyCatalog.TenCases;
}
