using System.Diagnostics.CodeAnalysis;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Something that a case study or a statement has, lacks, or is unknown to have: a column of a coded table.</summary>
/// <param name="Key">The stable key: the dimension and the value, such as <c>layer:tackling-problems</c>.</param>
/// <param name="Dimension">The dimension that it is a value of.</param>
/// <param name="Label">The name of the value.</param>
[SuppressMessage("Naming", "CA1711", Justification = "Attribute is the word of formal concept analysis for a column; this is none of .NET's.")]
public sealed record PatternAttribute(string Key, Dimension Dimension, LocalizedText Label)
{
    /// <summary>What makes a key that of the absence of an attribute, as in <c>~practice-feature:training</c>.</summary>
    internal const string Negation = "~";

    /// <summary>The name of the dimension in sentences; as written in keys unless given.</summary>
    public LocalizedText DimensionLabel { get; init; } = new(Labels.NameOf(Dimension), Labels.NameOf(Dimension));

    /// <summary>A main clause for a row that has it, the Dutch one inverted, to follow a part of the sentence that comes first; null for a clause made of the label.</summary>
    public LocalizedText? Clause { get; init; }

    /// <summary>Whether silence of the report is unknown (true) or counts as no (false).</summary>
    public bool IsOpenWorld => DimensionFacts.IsOpenWorld(Dimension);

    /// <summary>Whether it is the absence of an attribute: its key is that of the attribute after a <c>~</c>.</summary>
    public bool IsNegated => Key.StartsWith(Negation, StringComparison.Ordinal);

    /// <summary>The attribute that a row has where it does not have this one, and the other way around.</summary>
    internal PatternAttribute Negated => this with { Key = IsNegated ? Key[1..] : Negation + Key };

    /// <summary>The value: the key without its dimension.</summary>
    public string Value => Key[(Key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Makes the key of a value of a dimension.</summary>
    internal static string KeyOf(Dimension dimension, string value) => $"{Labels.NameOf(dimension)}:{value}";

    /// <summary>Makes the key of an enumerated value of a dimension.</summary>
    internal static string KeyOf<TEnum>(Dimension dimension, TEnum value)
        where TEnum : struct, Enum => KeyOf(dimension, Labels.NameOf(value));
}
