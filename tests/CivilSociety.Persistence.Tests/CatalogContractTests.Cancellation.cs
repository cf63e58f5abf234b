using Ardalis.Specification;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Persistence.Tests;

public abstract partial class CatalogContractTests
{
    [Fact]
    public async Task Reading_Should_End_When_ItIsCancelledWhileItComputes()
    {
        // Some twenty million comparisons: seconds.
        var pairs = new Specification<Statement>();
        pairs.Query.Where(one => one.CaseStudy!.Statements.Any(other => other.CaseStudy!.Statements.Any(third => third.Code == one.Code + other.Code)));
        using var moment = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Catalog.CountAsync(pairs, moment.Token));

        // What was ended leaves nothing behind for who reads next.
        Assert.True(await Catalog.CountAsync(new Specification<Statement>()) > 0);
    }
}
