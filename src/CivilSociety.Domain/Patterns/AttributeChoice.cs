using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns;

/// <summary>Some attributes: all of some dimensions, and single ones.</summary>
public sealed record AttributeChoice
{
    /// <summary>The dimensions whose attributes are all chosen.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [];

    /// <summary>Keys of further chosen attributes, such as <c>layer:tackling-problems</c>, or of their absence, such as <c>~layer:tackling-problems</c>.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>All attributes of some dimensions.</summary>
    public static AttributeChoice Of(params IReadOnlyList<Dimension> dimensions) => new() { Dimensions = dimensions };

    /// <summary>Single attributes, by their keys.</summary>
    public static AttributeChoice Of(params IReadOnlyList<string> attributes) => new() { Attributes = attributes };

    /// <summary>The attributes, each once, in the order of the table.</summary>
    /// <exception cref="UnknownNameException">The table has no attribute with one of the keys.</exception>
    internal IReadOnlyList<PatternAttribute> In(CodedTable table)
    {
        var chosen = Attributes.Select(table.AttributeOf).ToHashSet();
        return
        [
            .. table.Attributes
                .SelectMany(attribute => new[] { attribute, attribute.Negated })
                .Where(attribute => chosen.Contains(attribute) || (!attribute.IsNegated && Dimensions.Contains(attribute.Dimension))),
        ];
    }
}
