using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Citations;

/// <summary>A publication as a bibliography lists it.</summary>
/// <param name="Publication">The publication.</param>
/// <param name="Language">The language of what is said about it; its title is as printed.</param>
internal sealed record Reference(Publication Publication, Language Language)
{
    /// <summary>The citation key: made of the code alone, which is unique and never reused.</summary>
    public string Key => KeyOf(Publication.Code);

    /// <summary>The authors.</summary>
    public IReadOnlyList<PersonName> Authors => [.. Publication.Authors.Select(PersonName.Parse)];

    /// <summary>The title as printed, in Dutch.</summary>
    public string Title => Publication.Title.Nl;

    /// <summary>What else is known of it; null for nothing.</summary>
    public string? Note => Notes().ToList() is [_, ..] notes ? string.Join(". ", notes) : null;

    public static string KeyOf(string code) => $"civilsociety-{code}";

    private IEnumerable<string> Notes()
    {
        if (Language == Language.En)
        {
            yield return $"In Dutch; translated title: {Publication.Title.En}";
        }

        if (Publication.Contributors is [_, ..] contributors)
        {
            yield return new LocalizedText($"Met medewerking van {Listed(contributors, "en")}", $"With contributions by {Listed(contributors, "and")}").In(Language);
        }

        if (Publication.Status == PublicationStatus.Announced)
        {
            yield return new LocalizedText("Aangekondigd in het rapport", "Announced in the report").In(Language);
        }
    }

    private static string Listed(IReadOnlyList<string> names, string and) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {and} {names[^1]}";
}
