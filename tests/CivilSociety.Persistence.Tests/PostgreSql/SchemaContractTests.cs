using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Tests.Shared;
using Xunit.Sdk;

namespace CivilSociety.Persistence.Tests.PostgreSql;

/// <summary>The contract of all catalogs, and what all databases add to it, on PostgreSQL: test by test, so that all are skipped where there is none.</summary>
public sealed class SchemaContractTests(TenCasesSchema schema) : IClassFixture<TenCasesSchema>
{
    public static TheoryData<string, object?[]> Contract
    {
        get
        {
            var tests = new TheoryData<string, object?[]>();
            foreach (var test in typeof(DatabaseCatalogContractTests).GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null))
            {
                var data = test.GetCustomAttributes<DataAttribute>().SelectMany(each => each.GetData(test)).DefaultIfEmpty([]);
                foreach (var arguments in data)
                {
                    tests.Add(test.Name, arguments);
                }
            }

            return tests;
        }
    }

    [PostgreSqlTheory]
    [MemberData(nameof(Contract))]
    public async Task Contract_Should_Hold(string test, object?[] arguments)
    {
        var contract = new OnSchema(schema.Database.Catalog);

        await (Task)typeof(DatabaseCatalogContractTests).GetMethod(test)!.Invoke(contract, arguments)!;
    }

    private sealed class OnSchema(IBatchCatalog catalog) : DatabaseCatalogContractTests
    {
        protected override IBatchCatalog Catalog => catalog;
    }
}
