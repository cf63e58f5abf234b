using System.Globalization;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Reading;
using UUIDNext;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>GUIDs that stay the same from file to file: those of version 5 (RFC 9562) of published codes.</summary>
internal static class RefiGuid
{
    private static readonly Guid Namespace = new("9e1d1df2-a778-4db6-9279-050f4528db0c");

    /// <summary>The GUID of something of a kind.</summary>
    public static string Of(string kind, string code) => Uuid.NewNameBased(Namespace, $"{kind}/{code}").ToString("D", CultureInfo.InvariantCulture);

    /// <summary>The GUID of something that has texts, which differs between languages.</summary>
    public static string Of(string kind, Language language, string code) => Of($"{kind}/{language.ToString().ToLowerInvariant()}", code);

    /// <summary>The GUID of the code for a value.</summary>
    public static string OfValue<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of("value", ValueNames.CodeOf(value));

    /// <summary>The GUID of the code for "no points of a kind were mentioned".</summary>
    public static string OfNoneMentioned(StatementKind kind) => Of("none-mentioned", ValueNames.CodeOf(kind));

    /// <summary>The GUID of the code for a factor, or for a side of it.</summary>
    public static string OfFactor(string factor, FactorAspect? aspect) => Of("factor", PathOf(factor, aspect));

    /// <summary>The GUID of the code for a stance on a factor, or on a side of it.</summary>
    public static string OfStance(string factor, FactorAspect? aspect, Stance stance) => Of("factor-stance", $"{PathOf(factor, aspect)}/{ValueNames.NameOf(stance)}");

    private static string PathOf(string factor, FactorAspect? aspect) => aspect is { } side ? $"{factor}/{ValueNames.NameOf(side)}" : factor;
}
