using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Specifications;
using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Persistence.Tests.PostgreSql;

/// <summary>The contract of all catalogs, and what all databases add to it, on PostgreSQL: test by test, so that all are skipped where there is none.</summary>
public sealed class SchemaContractTests(TenCasesSchema schema) : IClassFixture<TenCasesSchema>
{
    public static TheoryData<Type, string, object?[]> Contract => TestsOf.Classes(typeof(DatabaseCatalogContractTests));

    [PostgreSqlTheory]
    [MemberData(nameof(Contract))]
    public Task Contract_Should_Hold(Type contract, string test, object?[] arguments)
    {
        Assert.True(typeof(OnSchema).IsAssignableTo(contract));
        return TestsOf.RunAsync(new OnSchema(schema.Database.Catalog), test, arguments);
    }

    [PostgreSqlTheory]
    [MemberData(nameof(EveryPropertyTests.Kinds), MemberType = typeof(EveryPropertyTests))]
    public Task EveryProperty_Should_BeAsInMemory(Type kind) => EveryPropertyTests.AssertAsInMemoryAsync(kind, schema.Database.Catalog);

    [PostgreSqlFact]
    public async Task Text_Should_BeFolded_As_FoldedTextSays()
    {
        var characters = Enumerable.Range(1, char.MaxValue - 1).Select(each => (char)each).Where(each => !char.IsSurrogate(each)).ToArray();
        await using var connection = new NpgsqlConnection(schema.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT {schema.Database.Path}.folded(text) FROM unnest($1::text[]) AS text", connection) { Parameters = { new() { Value = characters.Select(each => $"a{each}B").ToArray() } } };

        var folded = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            folded.Add(reader.GetString(0));
        }

        Assert.Equal(characters.Select(each => FoldedText.Of($"a{each}B")), folded);
    }

    [PostgreSqlTheory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("\uD83D")]
    public async Task Text_Should_BeFoundNowhere_When_PostgreSqlCannotHoldIt(string text)
    {
        var equal = new Specification<Statement>().Query.Where(statement => statement.Text.Nl == text || OrdinalText.Contains(statement.Text.En, text)).Specification;
        var after = new Specification<Statement>().Query.Where(statement => OrdinalText.IsAfter(statement.Code, text)).Specification;

        Assert.Equal(
            (await CaseStudyCatalog.TenCases.CountAsync(equal), await CaseStudyCatalog.TenCases.CountAsync(after)),
            (await schema.Database.Catalog.CountAsync(equal), await schema.Database.Catalog.CountAsync(after)));
        Assert.Empty(await schema.Database.Catalog.GetByCodesAsync([text], new Specification<Statement>()));
    }

    private sealed class OnSchema(IBatchCatalog catalog) : DatabaseCatalogContractTests
    {
        protected override IBatchCatalog Catalog => catalog;
    }
}
