using System.Globalization;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>An attribute, case study, factor or other name that the coded catalog does not know.</summary>
public sealed class UnknownNameException : ArgumentException
{
    /// <summary>Names what is unknown and what was possibly meant.</summary>
    public UnknownNameException(string kind, string name, IEnumerable<string> known)
        : this(kind, name, NearestNames.To(name, known))
    {
    }

    /// <summary>Names what is unknown and what was possibly meant, be it by a part of the name alone.</summary>
    internal UnknownNameException(string kind, string name, IEnumerable<string> known, Func<string, string> part)
        : this(kind, name, NearestNames.To(name, known, part))
    {
    }

    private UnknownNameException(string kind, string name, IReadOnlyList<string> nearest, string where = "")
        : base($"There is no {kind} '{name}'{where}. Nearest: {string.Join(", ", nearest.Select(each => $"'{each}'").DefaultIfEmpty("none"))}.") =>
        (Kind, Name, Nearest) = (kind, name, nearest);

    /// <summary>The kind of thing that is unknown, such as 'attribute'.</summary>
    public string Kind { get; }

    /// <summary>The name that is not known.</summary>
    public string Name { get; }

    /// <summary>The nearest known names, at most three, nearest first.</summary>
    public IReadOnlyList<string> Nearest { get; }

    /// <summary>The same, with the place of the name in a text, from 0.</summary>
    internal UnknownNameException At(int place) => new(Kind, Name, Nearest, string.Create(CultureInfo.InvariantCulture, $" (character {place + 1} of the expression)"));
}
