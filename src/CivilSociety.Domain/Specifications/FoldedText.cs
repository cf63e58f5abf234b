using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CivilSociety.Domain.Specifications;

/// <summary>Text in which case and diacritics make no difference, as in search: for comparisons that specifications may use and that databases translate to the same meaning.</summary>
public static class FoldedText
{
    // Combining ones, that follow their letter.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030F\u0311\u031B\u0323\u0324\u0325\u0326\u0327\u0328\u032D\u032E\u0330\u0331";

    private const int Short = 512;

    // No character of any text.
    private const char None = '\uFFFF';

    // Each letter, and what it is with diacritics. Those of search: .NET knows none of them where it runs without the data of cultures.
    private static readonly string[] Letters =
    [
        "aàáâãäåāăąǎǟǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįİǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšſșṡṣṥṧṩẛ",
        "tţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly char[] Folded = Fold();

    /// <summary>The text in lower case and without diacritics; null for null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        // Almost all is ASCII, which goes many characters at once.
        var folded = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var (read, length) = (0, 0);
        while (true)
        {
            Ascii.ToLower(text.AsSpan(read), folded[length..], out var written);
            (read, length) = (read + written, length + written);
            if (read == text.Length)
            {
                return new(folded[..length]);
            }

            folded[length] = Folded[text[read++]];
            length += folded[length] == None ? 0 : 1;
        }
    }

    private static char[] Fold()
    {
        var folded = new char[char.MaxValue + 1];
        for (var character = 0; character < folded.Length; character++)
        {
            // A few lower letters have one capital, such as both forms of sigma.
            folded[character] = char.ToLowerInvariant(char.ToUpperInvariant((char)character));
        }

        foreach (var letters in Letters)
        {
            foreach (var letter in letters)
            {
                folded[letter] = folded[char.ToUpperInvariant(letter)] = letters[0];
            }
        }

        foreach (var mark in Marks)
        {
            folded[mark] = None;
        }

        return folded;
    }
}
