using GraphQL;
using GraphQL.DataLoader;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Loading;

/// <summary>The loaders of the request, for resolvers.</summary>
internal static class LoaderContext
{
    public static RequestLoaders Loaders(this IResolveFieldContext context) => context.RequestServices!.GetRequiredService<RequestLoaders>();

    /// <summary>A result computed from another.</summary>
    public static IDataLoaderResult<TNext> Then<TResult, TNext>(this IDataLoaderResult<TResult> result, Func<TResult, TNext> next) =>
        new Continuation<TResult, TNext>(result, next);

    private sealed class Continuation<TResult, TNext>(IDataLoaderResult<TResult> result, Func<TResult, TNext> next) : IDataLoaderResult<TNext>
    {
        public async Task<TNext> GetResultAsync(CancellationToken cancellationToken = default) => next(await result.GetResultAsync(cancellationToken));

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
