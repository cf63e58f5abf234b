using GraphQL;
using GraphQL.Resolvers;

namespace CivilSociety.Api.Execution;

/// <summary>Resolves a field by what its source has, whatever is asked.</summary>
internal abstract class SourceResolver : IFieldResolver
{
    public abstract object? Read(object? source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Read(context.Source));
}

/// <summary>Resolves a field of a source of one type.</summary>
internal sealed class SourceResolver<T>(Func<T, object?> read) : SourceResolver
{
    public override object? Read(object? source) => read((T)source!);
}
