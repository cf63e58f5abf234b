using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A hypothesis: where the premise holds, the conclusion is expected.</summary>
/// <param name="Premise">Keys, such as <c>layer:tackling-problems</c>, of the attributes that together are the premise; none for all that is selected.</param>
/// <param name="Conclusion">Keys, such as <c>layer:tackling-problems</c>, of the attributes that together are the conclusion: one or more.</param>
/// <param name="Expected">How often the conclusion is expected.</param>
public sealed record HypothesisRequest(IReadOnlyList<string> Premise, IReadOnlyList<string> Conclusion, Expectation Expected)
{
    /// <summary>How many times at least, inclusive, where <see cref="Expected"/> is <see cref="Expectation.AtLeast"/>; ignored otherwise.</summary>
    public int Minimum { get; init => field = Guard.AtLeast(1, value); } = 1;

    /// <summary>What is counted.</summary>
    public PatternUnit Unit { get; init; } = PatternUnit.CaseStudies;

    /// <summary>The selection; null for everything.</summary>
    public Selection? Where { get; init; }
}

/// <summary>How often a hypothesis expects its conclusion where its premise holds.</summary>
public enum Expectation
{
    /// <summary>Always.</summary>
    All,

    /// <summary>In more than half.</summary>
    Most,

    /// <summary>At least so many times, inclusive.</summary>
    AtLeast,

    /// <summary>Never.</summary>
    None,

    /// <summary>In a larger share than where the premise does not hold.</summary>
    MoreOften,
}

/// <summary>A hypothesis tested against the coded data: where the premise holds, the conclusion is expected.</summary>
/// <param name="Request">The hypothesis.</param>
/// <param name="Verdict">Whether the data supports it.</param>
/// <param name="Association">
/// The counts, the cases for and against, and the evidence; the premise is the first side, the conclusion the second. Where the conclusion is expected never,
/// those with both are the cases against.
/// </param>
public sealed record HypothesisTest(HypothesisRequest Request, Verdict Verdict, Association Association)
{
    /// <summary>The version of the catalog.</summary>
    public string CatalogVersion => Association.CatalogVersion;

    /// <summary>How often the conclusion is expected.</summary>
    public Expectation Expected => Request.Expected;

    /// <summary>How many times at least, inclusive; null unless that is what is expected.</summary>
    public int? Minimum => Expected == Expectation.AtLeast ? Request.Minimum : null;

    /// <summary>How many case studies or statements are selected.</summary>
    public int N => Association.N;

    /// <summary>The verdict and the counts behind it.</summary>
    public string Summary(Language language) => Grammar.Sentences($"{VerdictText.Of(Verdict, language)}.", Association.Summary(language), Elsewhere(language));

    /// <summary>How often the conclusion holds without the premise; null unless the hypothesis compares the two.</summary>
    internal string? Elsewhere(Language language)
    {
        var (holds, known, unknown) = (Association.Counts.OnlySecond, Association.Counts.OnlySecond + Association.Counts.Neither, Association.Counts.FirstNoSecondUnknown);
        if (Request.Expected != Expectation.MoreOften || known == 0)
        {
            return null;
        }

        var notStated = unknown == 0 ? "" : new LocalizedText($"; bij {unknown} niet vermeld", $"; not stated in {unknown}").In(language);
        return new LocalizedText($"Elders in {holds} van {known}{notStated}.", $"Elsewhere in {holds} of {known}{notStated}.").In(language);
    }

    /// <exception cref="ArgumentException">The conclusion is empty, or shares an attribute with the premise.</exception>
    internal static HypothesisTest Of(CodedCatalog catalog, HypothesisRequest request)
    {
        if (request.Conclusion.Count == 0)
        {
            throw new ArgumentException("Expected one attribute or more as the conclusion.", nameof(request));
        }

        if (request.Premise.Intersect(request.Conclusion, StringComparer.Ordinal).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"Expected each attribute on one side: '{twice}' is in the premise and in the conclusion.", nameof(request));
        }

        var table = catalog.Table(request.Unit);
        var association = new Association(
            table,
            catalog.RowsOf(request.Unit, request.Where),
            catalog.ScopeOf(request.Where),
            [.. request.Premise.Select(table.AttributeOf)],
            [.. request.Conclusion.Select(table.AttributeOf)]);
        return new(request, VerdictOn(request, association.Counts), association);
    }

    private static Verdict VerdictOn(HypothesisRequest request, PairCount count) => request.Expected switch
    {
        _ when count.Both + count.OnlyFirst == 0 => Verdict.CannotBeTested,
        Expectation.MoreOften when count.OnlySecond + count.Neither == 0 => Verdict.CannotBeTested,
        Expectation.All => Of(count.RangeOf(outcome => -outcome.OnlyFirst), least: 0),
        Expectation.None => Of(count.RangeOf(outcome => -outcome.Both), least: 0),
        Expectation.AtLeast => Of(count.RangeOf(outcome => outcome.Both), request.Minimum),
        Expectation.Most => Of(count.RangeOf(outcome => outcome.Both - outcome.OnlyFirst), least: 1),
        _ => count.Leverage switch
        {
            { Lower: > 0 } => Verdict.BorneOut,
            { Upper: <= 0 } => Verdict.NotBorneOut,
            _ => Verdict.PartlyBorneOut,
        },
    };

    private static Verdict Of((int Least, int Greatest) range, int least) =>
        range.Least >= least ? Verdict.BorneOut : range.Greatest < least ? Verdict.NotBorneOut : Verdict.PartlyBorneOut;
}

/// <summary>Whether the coded data supports a hypothesis.</summary>
public enum Verdict
{
    /// <summary>It does, however what is not stated is filled in.</summary>
    BorneOut,

    /// <summary>It does in some ways of filling in what is not stated, and does not in others.</summary>
    PartlyBorneOut,

    /// <summary>It does not, however what is not stated is filled in.</summary>
    NotBorneOut,

    /// <summary>There is nothing to test it with: no row is known to have the premise and to have or lack the conclusion.</summary>
    CannotBeTested,
}
