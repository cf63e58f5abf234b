using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>One point in which a case study is compared with a profile.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsPresent">True where the trait is to have the attribute, false where it is to be without.</param>
public sealed record ProfileTrait(PatternAttribute Attribute, bool IsPresent)
{
    /// <summary>The name of the trait.</summary>
    public string Label(Language language) => IsPresent
        ? Attribute.Label.In(language)
        : new LocalizedText($"geen: {Attribute.Label.Nl}", $"no: {Attribute.Label.En}").In(language);
}
