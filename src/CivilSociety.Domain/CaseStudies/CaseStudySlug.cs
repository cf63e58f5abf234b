using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>The kebab-case name by which a case study is known, such as <c>sport-op-school</c>.</summary>
public readonly partial record struct CaseStudySlug
{
    private CaseStudySlug(string value) => Value = value;

    /// <summary>The text of the slug.</summary>
    public string Value { get; }

    /// <summary>Reads a slug.</summary>
    /// <exception cref="FormatException">The text is not kebab-case.</exception>
    public static CaseStudySlug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException($"'{text}' is not a slug: expected lower-case letters and digits in parts joined by '-'.");

    /// <summary>Reads a slug, or tells that the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseStudySlug slug)
    {
        slug = text is not null && Pattern().IsMatch(text) ? new(text) : default;
        return slug.Value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Pattern();
}
