using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads how the catalog translates terms.</summary>
internal static class GlossaryReader
{
    public static void Read(IEnumerable<SeedObject> terms, CatalogItems items)
    {
        foreach (var given in terms)
        {
            var (code, term, note) = (given.Code("code"), given.Text("term"), given.OptionalText("note"));
            var synonyms = given.OptionalValue("synonyms");
            var (dutch, english) = (synonyms?.Strings("nl", required: false) ?? [], synonyms?.Strings("en", required: false) ?? []);
            synonyms?.Complete();
            items.GlossaryTerms.Add(given, code, given.Build(() => new GlossaryTerm
            {
                Code = code,
                Position = items.GlossaryTerms.NextPosition,
                Term = term,
                Note = note,
                DutchSynonyms = dutch,
                EnglishSynonyms = english,
            }));
        }
    }
}
