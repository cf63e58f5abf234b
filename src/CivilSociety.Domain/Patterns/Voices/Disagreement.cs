using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Voices;

/// <summary>Within one case study one perspective confirms a factor, or a side of it, that another misses or disputes.</summary>
/// <param name="CaseStudy">The code of the case study.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only or the statements take them together.</param>
/// <param name="Confirming">The statements that confirm it.</param>
/// <param name="Opposing">The statements that miss it or dispute it.</param>
public sealed record Disagreement(
    string CaseStudy,
    PatternAttribute Factor,
    FactorAspect? Aspect,
    IReadOnlyList<Position> Confirming,
    IReadOnlyList<Position> Opposing)
{
    /// <summary>Those who confirm it.</summary>
    public IReadOnlyList<Perspective> ConfirmingPerspectives => Perspectives(Confirming);

    /// <summary>Those who miss it or dispute it.</summary>
    public IReadOnlyList<Perspective> OpposingPerspectives => Perspectives(Opposing);

    /// <summary>Who differs with whom, in a sentence.</summary>
    public string Summary(Language language)
    {
        var side = Aspect is { } aspect ? $" ({StatementLabels.Of(aspect).In(language)})" : "";
        var (confirming, opposing) = (Names(ConfirmingPerspectives, language), Names(OpposingPerspectives, language));
        return new LocalizedText(
            $"'{CaseStudy}', {Factor.Label.Nl}{side}: bevestigd door {confirming} ({Confirming.Count}), gemist of bestreden door {opposing} ({Opposing.Count}).",
            $"'{CaseStudy}', {Factor.Label.En}{side}: confirmed by {confirming} ({Confirming.Count}), missed or disputed by {opposing} ({Opposing.Count}).").In(language);
    }

    internal static bool Differ(IReadOnlyList<Position> confirming, IReadOnlyList<Position> opposing) =>
        (Perspectives(confirming), Perspectives(opposing)) switch
        {
            ([], _) or (_, []) => false,
            ([var one], [var other]) => one != other,
            _ => true,
        };

    private static IReadOnlyList<Perspective> Perspectives(IReadOnlyList<Position> positions) =>
        [.. positions.SelectMany(position => position.Statement.Perspectives).Distinct().Order()];

    private static string Names(IReadOnlyList<Perspective> perspectives, Language language) =>
        AttributeText.Join(perspectives.Select(each => StatementLabels.Of(each).In(language)), language);
}
