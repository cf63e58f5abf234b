using CivilSociety.Domain.Texts;

namespace CivilSociety.Server.Exports;

/// <summary>The languages, as they are written in addresses and on the command line.</summary>
internal static class Languages
{
    /// <summary>All of them, for messages.</summary>
    public const string Names = "nl or en";

    public static string NameOf(Language language) => language == Language.Nl ? "nl" : "en";

    /// <summary>The language with the name, English where none is given; null where there is none of this name.</summary>
    public static Language? Find(string? name) => name switch
    {
        null => Language.En,
        _ when name.Equals("nl", StringComparison.OrdinalIgnoreCase) => Language.Nl,
        _ when name.Equals("en", StringComparison.OrdinalIgnoreCase) => Language.En,
        _ => null,
    };
}
