using GraphQL;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Loading;

/// <summary>What resolvers need of the request.</summary>
internal static class LoaderContext
{
    public static RequestLoaders Loaders(this IResolveFieldContext context) => (RequestLoaders)context.RootValue!;

    /// <summary>A result made of another.</summary>
    public static IDataLoaderResult<TNext> Then<TResult, TNext>(this IDataLoaderResult<TResult> result, Func<TResult, TNext> next) =>
        new Continuation<TResult, TNext>(result, next);

    private sealed class Continuation<TResult, TNext>(IDataLoaderResult<TResult> result, Func<TResult, TNext> next) : IDataLoaderResult<TNext>
    {
        public async Task<TNext> GetResultAsync(CancellationToken cancellationToken = default) => next(await result.GetResultAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
