namespace CivilSociety.Persistence.Search;

/// <summary>Dutch and English words that join others and say nothing alone, as the index writes words: in a search beside others they are not asked for.</summary>
/// <remarks>Some say nothing in pairs only. Negations have a meaning, and so has what counts or names something in the other language, as "ten" and "men".</remarks>
internal static class FunctionWords
{
    private const string Dutch =
        """
        de het een der den des t
        ik jij je jou jouw u uw hij hem zijn zij ze haar wij we ons onze jullie hun hen mij me mijn zich zichzelf elkaar elkaars
        dit dat deze die wie wat welk welke wiens iets iemand hoe waarom elk elke ieder iedere alle enkele enige sommige
        aan achter af bij binnen door gedurende in langs met middels na naar naast namens om omtrent omstreeks onder ondanks op over per rond rondom sinds te tegen
        tegenover ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder
        en of maar want dus noch dan als toen omdat doordat zodat opdat hoewel terwijl tenzij mits indien wanneer voordat nadat totdat zoals alsof ofwel zowel
        is ben bent was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden
        zal zult zullen zou zouden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden
        er hier daar waar ook nog al wel zo echter toch eens even weer zeer heel erg vooral eigenlijk namelijk immers bovendien tevens eveneens bijvoorbeeld slechts
        daarom daardoor daarbij daarmee daarvoor daarna daarnaast daarop daarvan daaraan daarin hierbij hierdoor hiermee hiervan hiervoor hierin
        waarbij waardoor waarin waarmee waarop waarvan waarvoor waaraan waaronder erbij ermee ervan ervoor erop eraan erin erover
        bijna haast net ruim circa ca ongeveer minstens hoogstens tenminste
        """;

    private const string English =
        """
        the a an
        i you he she it we they me him her us them my your his its our their myself yourself himself herself itself ourselves themselves
        this that these those who whom whose which what why how each every some any all such someone anyone everyone somebody something anything
        about above across after against along alongside among amongst around at before behind below beneath beside besides between beyond by despite down during except
        for from in into of off on onto out over per regarding since than through throughout till to toward towards under until up upon via with within without
        and or but nor so yet because although though while whereas if unless when whenever where wherever whether as
        am is are was were be been being have has had having do does did can could will would shall should may might must
        there here then thus also too very just however therefore hence moreover furthermore namely already still quite rather indeed even
        almost nearly approximately roughly
        """;

    private static readonly string[] Pairs =
    [
        "zo n", "onder andere", "met name", "meer dan", "minder dan", "ten minste", "ten hoogste", "ten opzichte", "ten behoeve",
        "as well", "more than", "less than", "at least", "at most",
    ];

    private static readonly HashSet<string> Words = new([.. Dutch.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), .. English.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), .. Pairs], StringComparer.Ordinal);

    /// <summary>Whether a word, or two with a space between, says nothing beside others.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>The words that say something; all of them where none does.</summary>
    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> words, Func<T, string> wordOf)
    {
        List<string> texts = [.. words.Select(wordOf)];
        return words.Where((_, place) => !Contains(texts[place]) && !IsPair(place) && !IsPair(place - 1)).ToList() is { Count: > 0 } saying ? saying : words;

        bool IsPair(int first) => first >= 0 && first + 1 < texts.Count && Contains($"{texts[first]} {texts[first + 1]}");
    }
}
