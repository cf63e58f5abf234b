using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>A hypothesis held against the coded data.</summary>
/// <param name="Request">The hypothesis.</param>
/// <param name="Verdict">Whether the data bears it out.</param>
/// <param name="Association">The counts, the cases for and against, and the evidence.</param>
public sealed record HypothesisTest(HypothesisRequest Request, Verdict Verdict, Association Association)
{
    /// <summary>The version of the catalog.</summary>
    public string Version => Association.Version;

    /// <summary>How many case studies or statements are selected.</summary>
    public int N => Association.N;

    /// <summary>The verdict and the counts behind it.</summary>
    public string Summary(Language language)
    {
        var verdict = Verdict switch
        {
            Verdict.BorneOut => new LocalizedText("Bevestigd", "Borne out"),
            Verdict.PartlyBorneOut => new("Deels bevestigd", "Partly borne out"),
            Verdict.NotBorneOut => new("Niet bevestigd", "Not borne out"),
            _ => new("Niet te toetsen", "Cannot be tested"),
        };
        return $"{verdict.In(language)}. {Association.Summary(language)}";
    }

    /// <exception cref="ArgumentException">The conclusion is empty.</exception>
    internal static HypothesisTest Of(CodedCatalog catalog, HypothesisRequest request)
    {
        if (request.Conclusion.Count == 0)
        {
            throw new ArgumentException("Expected one attribute or more as the conclusion.", nameof(request));
        }

        var table = catalog.Table(request.Unit);
        var association = new Association(
            table,
            catalog.RowsOf(request.Unit, request.Where),
            [.. request.Premise.Select(table.AttributeOf)],
            [.. request.Conclusion.Select(table.AttributeOf)]);
        return new(request, VerdictOn(request, association.Count), association);
    }

    private static Verdict VerdictOn(HypothesisRequest request, PairCount count)
    {
        var (yes, no, unknown) = (count.Both, count.OnlyFirst, count.NotStated - count.FirstNoSecondUnknown - count.FirstUnknownSecondNo);
        return request.Expected switch
        {
            _ when yes + no == 0 => Verdict.CannotBeTested,
            Expectation.All => Of(isCertain: no == 0 && count.NotStated == count.FirstNoSecondUnknown + count.FirstUnknownSecondYes, isLikely: yes > no),
            Expectation.None => Of(isCertain: yes + unknown == 0, isLikely: yes == 0),
            Expectation.AtLeast => Of(isCertain: yes >= request.Minimum, isLikely: yes > 0 && yes + unknown >= request.Minimum),
            Expectation.Most => Of(isCertain: count.Confidence is { Lower: > 0.5 }, isLikely: yes > no),
            _ => MoreOften(count),
        };
    }

    // Compares the shares with and without the premise: for certain where the bounds do not meet, likely where the stated rows say so.
    private static Verdict MoreOften(PairCount count)
    {
        var (other, otherKnown) = (count.OnlySecond, count.OnlySecond + count.Neither);
        if (otherKnown == 0)
        {
            return Verdict.CannotBeTested;
        }

        var isLikely = (long)count.Both * otherKnown > (long)other * (count.Both + count.OnlyFirst);
        return Of(isCertain: count.Leverage is { Lower: > 0 }, isLikely);
    }

    private static Verdict Of(bool isCertain, bool isLikely) =>
        isCertain ? Verdict.BorneOut : isLikely ? Verdict.PartlyBorneOut : Verdict.NotBorneOut;
}
