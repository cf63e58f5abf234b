using System.Globalization;
using CivilSociety.Api.Errors;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>A list of a computed result that can be cut: a field that gives a part of it, and beside it one that counts the whole.</summary>
/// <remarks>A result does not change while its catalog does not: a part is told by its place, and needs no cursor.</remarks>
internal static class ComputedList
{
    private const int Max = 1_000;

    /// <summary>The field of the list and that of its count.</summary>
    /// <param name="list">The field, with the arguments that choose among the items; the count has them too.</param>
    /// <param name="byDefault">How many items are given where the client does not say; null where the read items tell it.</param>
    /// <param name="read">The chosen items of the source; null where there is no list.</param>
    /// <param name="convert">What an item becomes.</param>
    /// <param name="otherwise">How many items are given by default, of a source, where that is no constant.</param>
    public static FieldType[] Create(
        FieldType list,
        int? byDefault,
        Func<IResolveFieldContext, IEnumerable<object>?> read,
        Func<object, IResolveFieldContext, object?>? convert = null,
        Func<object, int>? otherwise = null)
    {
        QueryArgument[] selection = [.. list.Arguments ?? []];
        IGraphType number = new IntGraphType();
        list.Arguments =
        [
            .. selection,
            new QueryArgument(byDefault is null ? number : new NonNullGraphType(number))
            {
                Name = "first",
                Description = FormattableString.Invariant($"At most so many, after those that are skipped; 0 to {Max}."),
                DefaultValue = byDefault,
            },
            new QueryArgument(new NonNullGraphType(new IntGraphType())) { Name = "skip", Description = $"So many from the beginning are left out; '{CountOf(list.Name)}' tells how many there are.", DefaultValue = 0 },
        ];
        list.Resolver = new FuncFieldResolver<object?>(context =>
        {
            var (first, skip) = (Size(context, "first", Max) ?? otherwise!(context.Source!), Size(context, "skip", int.MaxValue)!.Value);
            return read(context)?.Skip(skip).Take(first).Select(item => convert is null ? item : convert(item, context)).ToList();
        });
        var count = new FieldType
        {
            Name = CountOf(list.Name),
            Description = $"How many '{list.Name}' has in all, on every page{(selection.Length > 0 ? ", for these arguments" : "")}.",
            ResolvedType = new NonNullGraphType(new IntGraphType()),
            Arguments = [.. selection.Select(Copy)],
            Resolver = new FuncFieldResolver<object?>(context => read(context)?.Count() ?? 0),
        };
        return [count, list];
    }

    /// <summary>The name of the field that counts a list.</summary>
    public static string CountOf(string list) => list switch
    {
        _ when list.EndsWith("ies", StringComparison.Ordinal) => $"{list[..^3]}yCount",
        _ when list.EndsWith("ches", StringComparison.Ordinal) => $"{list[..^2]}Count",
        _ when list.EndsWith('s') => $"{list[..^1]}Count",
        _ => $"{list}Count",
    };

    private static QueryArgument Copy(QueryArgument argument) => new(argument.ResolvedType!) { Name = argument.Name, Description = argument.Description, DefaultValue = argument.DefaultValue };

    /// <exception cref="ClientError">It is negative, or over the maximum.</exception>
    private static int? Size(IResolveFieldContext context, string argument, int max)
    {
        var size = context.GetArgument<int?>(argument);
        var expected = max == int.MaxValue ? "0 or more" : string.Create(CultureInfo.InvariantCulture, $"0 to {max}");
        return size < 0 || size > max
            ? throw new ClientError(size < 0 ? ErrorCodes.NegativePageSize : ErrorCodes.PageTooLarge, string.Create(CultureInfo.InvariantCulture, $"'{argument}' is {size}. Expected {expected}."))
            : size;
    }
}
