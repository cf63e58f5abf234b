using System.Globalization;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Persistence.Search;

/// <summary>The numbers that people write in words as well as in digits, from two: "one" is an article in Dutch.</summary>
internal static class NumberWords
{
    private static readonly (int Number, string Dutch, string English)[] Numbers =
    [
        (2, "twee", "two"), (3, "drie", "three"), (4, "vier", "four"), (5, "vijf", "five"), (6, "zes", "six"), (7, "zeven", "seven"), (8, "acht", "eight"),
        (9, "negen", "nine"), (10, "tien", "ten"), (11, "elf", "eleven"), (12, "twaalf", "twelve"), (13, "dertien", "thirteen"), (14, "veertien", "fourteen"),
        (15, "vijftien", "fifteen"), (16, "zestien", "sixteen"), (17, "zeventien", "seventeen"), (18, "achttien", "eighteen"), (19, "negentien", "nineteen"),
        (20, "twintig", "twenty"), (25, "vijfentwintig", "twenty-five"), (30, "dertig", "thirty"), (40, "veertig", "forty"), (50, "vijftig", "fifty"),
        (60, "zestig", "sixty"), (70, "zeventig", "seventy"), (80, "tachtig", "eighty"), (90, "negentig", "ninety"), (100, "honderd", "hundred"),
    ];

    /// <summary>Each number in digits and in words, with the language of each.</summary>
    public static IEnumerable<IEnumerable<(Language Language, string Text)>> All => Numbers.Select(each => Both(each.Number.ToString(CultureInfo.InvariantCulture), each.Dutch, each.English));

    private static IEnumerable<(Language Language, string Text)> Both(string digits, string dutch, string english) =>
        [(Language.Nl, digits), (Language.En, digits), (Language.Nl, dutch), (Language.En, english)];
}
