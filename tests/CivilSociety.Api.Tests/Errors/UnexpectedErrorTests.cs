using System.Linq.Expressions;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Tests.Errors;

public sealed class UnexpectedErrorTests
{
    [Fact]
    public async Task Query_Should_TellNothingOfTheCause_When_TheCatalogFails()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(new FailingCatalog());

        var error = await host.FailAsync("{ layers { code } }");

        Assert.Equal(("Something went wrong on the server.", "CS_UNEXPECTED"), error);
    }

    private sealed class FailingCatalog : ICatalog
    {
        private static readonly InvalidOperationException Secret = new("The password is swordfish.");

        public Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) => throw Secret;

        public Task<IReadOnlyList<T>> ListAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
            where T : class, ICatalogItem => throw Secret;

        public Task<int> CountAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
            where T : class, ICatalogItem => throw Secret;

        public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, Specification<TChild> specification, CancellationToken cancellationToken = default)
            where TParent : class, ICatalogItem
            where TChild : class, ICatalogItem => throw Secret;

        public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, Specification<TChild> specification, CancellationToken cancellationToken = default)
            where TParent : class, ICatalogItem
            where TChild : class, ICatalogItem => throw Secret;

        public Task<IReadOnlyDictionary<string, TRelated>> FindRelatedAsync<T, TRelated>(IReadOnlyCollection<string> codes, Expression<Func<T, TRelated?>> related, CancellationToken cancellationToken = default)
            where T : class, ICatalogItem
            where TRelated : class, ICatalogItem => throw Secret;
    }
}
