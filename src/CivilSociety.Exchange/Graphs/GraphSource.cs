using CivilSociety.Domain;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Graphs;

/// <summary>What a graph says of where it comes from.</summary>
internal static class GraphSource
{
    public static async Task<string> ReadAsync(ICatalog catalog, Language language, CancellationToken cancellationToken)
    {
        var info = await catalog.GetInfoAsync(cancellationToken);
        return new LocalizedText($"{info.Source} CivilSociety-catalogus {info.Version}.", $"{info.Source} CivilSociety catalog {info.Version}.").In(language);
    }
}
