using System.Globalization;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Server.Catalogs;

/// <summary>Tells how far the reading of a seed is, and how long it still takes: not before it takes long, and then now and again.</summary>
internal sealed class ReadingProgress(Seed seed, Action<string> log, TimeProvider? time = null)
{
    private const string CaseStudies = "case-studies/";

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(3);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly int _all = seed.Files.Count(file => file.Path.StartsWith(CaseStudies, StringComparison.Ordinal));

    /// <summary>The parts, counted as they are taken.</summary>
    public IEnumerable<CatalogPart> Over(IEnumerable<CatalogPart> parts)
    {
        var (start, last, read) = (_time.GetTimestamp(), _time.GetTimestamp(), 0);
        foreach (var part in parts)
        {
            yield return part;
            read += part.Of(typeof(CaseStudy)).Count;
            if (read > 0 && read < _all && _time.GetElapsedTime(last) >= BetweenLines)
            {
                last = _time.GetTimestamp();
                var left = _time.GetElapsedTime(start) / read * (_all - read);
                log(string.Create(CultureInfo.InvariantCulture, $"  {read:N0} of {_all:N0} case studies, {Math.Ceiling(left.TotalSeconds):N0} s left"));
            }
        }
    }
}
