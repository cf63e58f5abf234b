using CivilSociety.Api.Errors;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>How much of a computed list is returned; the size of the answer is estimated by it.</summary>
internal static class FirstArgument
{
    private const int Max = 1_000;

    public static QueryArgument Declare(int byDefault) => new(new NonNullGraphType(new IntGraphType()))
    {
        Name = "first",
        Description = FormattableString.Invariant($"At most so many, from the beginning; 0 to {Max}."),
        DefaultValue = byDefault,
    };

    /// <exception cref="ClientError">It is negative, or over the maximum.</exception>
    public static int Read(IResolveFieldContext context) => context.GetArgument<int>("first") switch
    {
        < 0 and var first => throw new ClientError(ErrorCodes.NegativePageSize, FormattableString.Invariant($"'first' is {first}. Expected 0 to {Max}.")),
        > Max and var first => throw new ClientError(ErrorCodes.PageTooLarge, FormattableString.Invariant($"'first' is {first}. Expected 0 to {Max}.")),
        var first => first,
    };
}
