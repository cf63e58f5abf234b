using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>A hit as the full-text index gives it.</summary>
internal sealed record SearchRow(string Kind, string Code, string Language, string? Section, string? CaseStudy, double Score, string Snippet)
{
    /// <summary>Stands before a match in a snippet: a character that no text has.</summary>
    public const char MatchStart = '\u0002';

    /// <summary>Stands after a match in a snippet.</summary>
    public const char MatchEnd = '\u0003';

    public static SearchRow Read(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetDouble(5), row.GetString(6));

    public SearchHit ToHit() => new()
    {
        Kind = Enum.Parse<SearchKind>(Kind),
        Code = Code,
        Language = Enum.Parse<Language>(Language),
        Snippet = [.. Parts()],
        Score = Score,
        Section = Section,
        CaseStudy = CaseStudy,
    };

    private IEnumerable<SnippetPart> Parts()
    {
        var start = 0;
        while (Snippet.IndexOf(MatchStart, start) is >= 0 and var match && Snippet.IndexOf(MatchEnd, match) is >= 0 and var end)
        {
            if (match > start)
            {
                yield return new(Snippet[start..match], false);
            }

            yield return new(Snippet[(match + 1)..end], true);
            start = end + 1;
        }

        if (start < Snippet.Length)
        {
            yield return new(Snippet[start..], false);
        }
    }
}
