using System.Linq.Expressions;

namespace CivilSociety.Api.Schema;

/// <summary>An operation of a filter: its field in the input, and the condition that it sets on a value.</summary>
internal sealed record Operation(string Name, string Description, Func<Expression, object?, Expression> Condition)
{
    /// <summary>How many comparisons of a value it costs, about.</summary>
    public int Weight { get; init; } = 1;
}
