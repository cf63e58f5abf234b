using CivilSociety.Api.Errors;
using CivilSociety.Domain.Specifications;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Paging;

/// <summary>The arguments of a page: how many items, from which end, between which cursors.</summary>
internal sealed record PageArguments(int Size, bool IsBackward, string? After, string? Before)
{
    public const int DefaultSize = 10;

    private const int MaxSize = 50;

    /// <summary>For lists without pages.</summary>
    public static PageArguments None { get; } = new(0, false, null, null);

    public static QueryArgument[] Declare() =>
    [
        new QueryArgument(new IntGraphType()) { Name = "first", Description = "Returns the first _n_ elements from the list." },
        new QueryArgument(new StringGraphType()) { Name = "after", Description = "Returns the elements in the list that come after the specified cursor." },
        new QueryArgument(new IntGraphType()) { Name = "last", Description = "Returns the last _n_ elements from the list." },
        new QueryArgument(new StringGraphType()) { Name = "before", Description = "Returns the elements in the list that come before the specified cursor." },
    ];

    /// <exception cref="ClientError">A size is wrong, or there are two.</exception>
    public static PageArguments Read(IResolveFieldContext context)
    {
        var (first, last) = (ReadSize(context, "first"), ReadSize(context, "last"));
        return first is null || last is null
            ? new(last ?? first ?? DefaultSize, last is not null, context.GetArgument<string?>("after"), context.GetArgument<string?>("before"))
            : throw new ClientError(ErrorCodes.FirstAndLast, $"'{context.FieldDefinition.Name}' was given both 'first' and 'last'. Expected one of them.");
    }

    /// <summary>The page of a list in this order, with one item more than requested, to see whether there is one.</summary>
    /// <exception cref="ClientError">A cursor is not one of the list.</exception>
    public Page ToPage<T>(string signature, TotalOrder<T> order, string arguments = "'where' and 'order'") => new()
    {
        First = IsBackward ? null : Size + 1,
        Last = IsBackward ? Size + 1 : null,
        After = After is null ? null : Cursor.Decode("after", After, signature, order, arguments),
        Before = Before is null ? null : Cursor.Decode("before", Before, signature, order, arguments),
    };

    private static int? ReadSize(IResolveFieldContext context, string argument)
    {
        var size = context.GetArgument<int?>(argument);
        if (size < 0)
        {
            throw new ClientError(ErrorCodes.NegativePageSize, $"'{argument}' is {size}. Expected 0 to {MaxSize}.");
        }

        return size <= MaxSize || size is null
            ? size
            : throw new ClientError(ErrorCodes.PageTooLarge, "The maximum allowed items per page were exceeded.")
            {
                Extensions = new()
                {
                    ["coordinate"] = $"{context.ParentType.Name}.{context.FieldDefinition.Name}",
                    ["requestedItems"] = size,
                    ["maxAllowedItems"] = MaxSize,
                },
            };
    }
}
