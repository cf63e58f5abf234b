using Ardalis.Specification;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task Reading_Should_End_When_ItIsCancelledWhileItComputes()
    {
        // Each of the statements with each two others of its case study: seconds, even where the last is looked up by its code.
        var triples = new Specification<Statement>();
        triples.Query.Where(one => one.CaseStudy!.Statements.Any(other =>
            other.CaseStudy!.Statements.Any(third => third.CaseStudy!.Statements.Any(fourth => fourth.Code == one.Code + other.Code + third.Code))));
        using var moment = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Catalog.CountAsync(triples, moment.Token));

        // What was ended leaves nothing behind for who reads next.
        Assert.True(await Catalog.CountAsync(new Specification<Statement>()) > 0);
    }
}
