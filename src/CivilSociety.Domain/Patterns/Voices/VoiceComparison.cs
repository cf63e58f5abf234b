using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Voices;

/// <summary>Who says what, and where they disagree.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Version">The version of the catalog.</param>
/// <param name="N">How many statements are looked at.</param>
/// <param name="Voices">Those who are heard, in the order of perspectives.</param>
/// <param name="Silent">Those who are not heard here.</param>
/// <param name="Disagreements">Where they disagree, in authored order.</param>
public sealed record VoiceComparison(
    VoicesRequest Request,
    string Version,
    int N,
    IReadOnlyList<Voice> Voices,
    IReadOnlyList<Perspective> Silent,
    IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>Who speaks and how often they disagree, in a sentence.</summary>
    public string Summary(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.Statements, language);
        }

        var names = AttributeText.Join(Voices.Select(voice => $"{StatementLabels.Of(voice.Perspective).In(language)} ({voice.Statements.Count})"), language);
        var count = UnitText.Count(PatternUnit.Statements, N, language);
        return new LocalizedText(
            $"{count}: {names}. Over een factor oneens: {Disagreements.Count} keer.",
            $"{count}: {names}. Disagreements on a factor: {Disagreements.Count}.").In(language);
    }

    internal static VoiceComparison Of(CodedCatalog catalog, VoicesRequest request)
    {
        var statements = Select(catalog, request);
        var voices = Enum.GetValues<Perspective>()
            .Select(perspective => VoiceOf(catalog, request, perspective, [.. statements.Where(statement => statement.Perspectives.Contains(perspective))]))
            .ToList();
        return new(
            request,
            catalog.Version,
            statements.Count,
            [.. voices.Where(voice => voice.Statements.Count > 0)],
            [.. voices.Where(voice => voice.Statements.Count == 0).Select(voice => voice.Perspective)],
            DisagreementsOf(catalog, request, statements));
    }

    private static List<CodedStatement> Select(CodedCatalog catalog, VoicesRequest request)
    {
        if (request.CaseStudy is { } caseStudy)
        {
            catalog.CaseStudyTable.RowOf(caseStudy);
        }

        if (request.Factor is { } factor)
        {
            catalog.CheckFactor(factor);
        }

        return
        [
            .. catalog.Statements
                .Where(statement => request.CaseStudy is null || statement.CaseStudy == request.CaseStudy)
                .Where(statement => request.Factor is null || statement.Factors.Any(each => each.Factor == request.Factor)),
        ];
    }

    private static Voice VoiceOf(CodedCatalog catalog, VoicesRequest request, Perspective perspective, IReadOnlyList<CodedStatement> statements)
    {
        var factors = CodingsOf(request, statements)
            .GroupBy(each => (each.Coding.Factor, each.Coding.Stance))
            .Select(group => new VoicedFactor(
                catalog.StatementTable.AttributeOf(AttributeList.FactorStanceKey(group.Key.Factor, group.Key.Stance)),
                group.Key.Factor,
                group.Key.Stance,
                [.. group.Select(each => each.Statement.Code).Distinct(StringComparer.Ordinal)]));
        return new(perspective, statements, [.. factors.OrderByDescending(factor => factor.Statements.Count).ThenBy(factor => catalog.OrderOf(factor.Attribute))]);
    }

    private static IReadOnlyList<Disagreement> DisagreementsOf(CodedCatalog catalog, VoicesRequest request, IReadOnlyList<CodedStatement> statements) =>
    [
        .. CodingsOf(request, statements)
            .GroupBy(each => (each.Statement.CaseStudy, each.Coding.Factor, each.Coding.Aspect))
            .Select(group => new Disagreement(
                group.Key.CaseStudy,
                catalog.StatementTable.AttributeOf(PatternAttribute.KeyOf(Dimension.Factor, group.Key.Factor)),
                group.Key.Aspect,
                PositionsOf(group, Stance.Confirms),
                PositionsOf(group, Stance.Lacking, Stance.Disputes)))
            .Where(each => Disagreement.Differ(each.Confirming, each.Opposing))
            .OrderBy(each => catalog.CaseStudyTable.RowOf(each.CaseStudy))
            .ThenBy(each => catalog.OrderOf(each.Factor))
            .ThenBy(each => each.Aspect),
    ];

    private static IReadOnlyList<Position> PositionsOf(IEnumerable<(CodedStatement Statement, CodedFactor Coding)> codings, params Stance[] stances) =>
        [.. codings.Where(each => stances.Contains(each.Coding.Stance)).Select(each => new Position(each.Coding.Stance, each.Statement))];

    private static IEnumerable<(CodedStatement Statement, CodedFactor Coding)> CodingsOf(VoicesRequest request, IEnumerable<CodedStatement> statements) =>
        statements.SelectMany(statement => statement.Factors, (statement, coding) => (statement, coding))
            .Where(each => request.Factor is null || each.coding.Factor == request.Factor);
}
