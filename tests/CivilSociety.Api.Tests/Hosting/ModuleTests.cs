using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Persistence;
using GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Hosting;

public sealed class ModuleTests
{
    private static readonly IBatchCatalog Catalog = CaseStudyCatalog.TenCases;

    [Fact]
    public void Adding_Should_Throw_When_TheModuleIsThereAlready()
    {
        var services = new ServiceCollection().AddCivilSociety();

        var fault = Assert.Throws<InvalidOperationException>(() => services.AddCivilSociety());

        Assert.Equal("AddCivilSociety was called before. Expected one call, with all options; the module can be mapped to several paths.", fault.Message);
    }

    [Fact]
    public async Task Mapping_Should_Throw_When_TheModuleIsNotAdded()
    {
        await using var host = WebApplication.CreateSlimBuilder().Build();

        var fault = Assert.Throws<InvalidOperationException>(() => host.MapCivilSocietyGraphQL());

        Assert.Equal("The GraphQL module is not among the services. Expected services.AddCivilSociety(...) before MapCivilSocietyGraphQL.", fault.Message);
    }

    [Fact]
    public async Task Mapping_Should_ListAllThatIsWrong_When_CatalogAndSearchAreMissing()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => ApiHost.StartAsync(_ => { }, options => options.Limits.Depth = 0));

        Assert.Equal(
        [
            "Depth: The field CivilSocietyOptions.Limits.Depth must be between 1 and 60.",
            "ICatalog: There is no catalog to answer from. Expected one among the services, as AddCivilSocietyDatabase adds it, or AddSingleton<ICatalog>(CaseStudyCatalog.TenCases).",
            "Search: There is no ICatalogSearch to search with. Expected one among the services, as AddCivilSocietyDatabase and AddCivilSocietySearch add it, or Search to be false.",
        ],
        fault.Failures);
    }

    [Fact]
    public async Task Schema_Should_HaveNothingOfWhatIsLeftOut()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(Catalog, options => options.Patterns = false);

        var schema = host.Services.PrintCivilSocietySchema();

        Assert.DoesNotContain("Search", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("  search(", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("type Patterns", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("  patterns:", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("Crosstab", schema, StringComparison.Ordinal);
        Assert.Equal(10, (int)(await host.QueryAsync("{ caseStudies { totalCount } }"))["caseStudies"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("""{ search(text: "bor") { totalCount } }""")]
    [InlineData("{ patterns { findings { n } } }")]
    public async Task Query_Should_BeRefused_When_ItAsksForWhatIsLeftOut(string query)
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(Catalog, options => options.Patterns = false);

        var (_, code) = await host.FailAsync(query);

        Assert.Equal("CS_FIELDS_ON_CORRECT_TYPE", code);
    }

    [Fact]
    public async Task Host_Should_AnswerFromACatalogOfItsOwn()
    {
        var others = CaseStudyCatalog.TenCases.Statements.Where(statement => statement.Kind != StatementKind.Tip).ToList();
        var counted = others.Count(statement => !statement.NoneMentioned);
        await using var host = await ApiHost.StartWithoutSearchAsync(new PartialCatalog(Catalog, StatementKind.Tip));

        var data = await host.QueryAsync(
            """
            {
              catalog { version counts { statements } }
              statements(where: { kind: { eq: TIP } }) { totalCount }
              patterns { crosstab(rows: LAYER, columns: STATEMENT_KIND, unit: STATEMENTS) { n catalogVersion } }
            }
            """);

        Assert.Equal(
            """{"catalog":{"version":"without Tip","counts":{"statements":#}},"statements":{"totalCount":0},"patterns":{"crosstab":{"n":*,"catalogVersion":"without Tip"}}}"""
                .Replace("#", $"{others.Count}", StringComparison.Ordinal)
                .Replace("*", $"{counted}", StringComparison.Ordinal),
            data.ToJsonString());
    }

    [Fact]
    public async Task Catalog_Should_BeTheOneAddedLast()
    {
        await using var host = await ApiHost.StartAsync(services => services
            .AddCivilSocietyDatabase("unused.db")
            .AddSingleton<ICatalog>(new PartialCatalog(Catalog, StatementKind.Tip)));

        var data = await host.QueryAsync("{ catalog { version } }");

        Assert.Equal("without Tip", (string?)data["catalog"]!["version"]);
    }

    [Fact]
    public async Task Host_Should_BeRefused_When_ItsCatalogAnswersOneQuestionAtATime()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartWithoutSearchAsync(new UnbatchedCatalog()));

        Assert.Equal(
            "The catalog CivilSociety.Api.Tests.Hosting.UnbatchedCatalog does not answer for many items at once, as GraphQL asks. Expected an ICatalog among the services that is an IBatchCatalog: "
            + "AddCivilSocietyDatabase adds one, and so does AddSingleton<ICatalog>(CaseStudyCatalog.TenCases); a catalog of your own implements IBatchCatalog.",
            fault.Message);
    }

    [Fact]
    public async Task Host_Should_KeepItsOwnWayOfTellingErrors()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(Catalog);

        var provider = host.Services.GetRequiredService<IErrorInfoProvider>();

        Assert.IsType<ErrorInfoProvider>(provider);
    }
}
