using CivilSociety.Api.Tests.Conformance;
using CivilSociety.Api.Tests.Paging;
using CivilSociety.Api.Tests.Schema;
using CivilSociety.Api.Tests.Search;
using CivilSociety.Api.Tests.Specifications;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.PostgreSql;

/// <summary>What is answered from a SQLite file is answered from PostgreSQL.</summary>
public sealed class PostgreSqlApiTests(PostgreSqlApi api, MemoryApi memory) : IClassFixture<PostgreSqlApi>, IClassFixture<MemoryApi>
{
    public static TheoryData<Type, string, object?[]> Tests => TestsOf.Classes(
        typeof(PagingTests), typeof(OrderTests), typeof(FilterTests), typeof(JoinTests), typeof(RelationTests), typeof(NodeTests), typeof(PeopleTests), typeof(SearchTests), typeof(NamedSpecificationTests));

    [PostgreSqlTheory]
    [MemberData(nameof(Tests))]
    public Task Answer_Should_BeThatOfAFile(Type tests, string test, object?[] arguments) => TestsOf.RunAsync(
        Activator.CreateInstance(tests, [.. tests.GetConstructors().Single().GetParameters().Select(part => part.ParameterType == typeof(MemoryApi) ? memory : (object)api)])!,
        test,
        arguments);

    [PostgreSqlTheory]
    [InlineData(9)]
    [InlineData(10)]
    public Task Request_Should_BeAnsweredOrRefused_WhateverItIs(int seed) => RandomRequestTests.SendAsync(api.Host, seed);
}
