using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A request for who says what.</summary>
public sealed record PerspectivesRequest
{
    /// <summary>The slug of the case study that they speak of; null for all.</summary>
    public string? CaseStudy { get; init; }

    /// <summary>The code of the factor that they speak of; null for all.</summary>
    public string? Factor { get; init; }
}

/// <summary>Who says what, and where they disagree.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many statements are selected.</param>
/// <param name="Voices">Those who are heard, in the order of perspectives.</param>
/// <param name="Silent">Those who are not heard here.</param>
/// <param name="Disagreements">Where they disagree within a case study, in the order of the report.</param>
/// <param name="Gaps">Where some confirm within a case study what others miss, in the order of the report.</param>
public sealed record PerspectiveComparison(
    PerspectivesRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<PerspectiveView> Voices,
    IReadOnlyList<Perspective> Silent,
    IReadOnlyList<Disagreement> Disagreements,
    IReadOnlyList<Gap> Gaps)
{
    // Names the values in sentences.
    internal CodedTable? Table { get; init; }

    /// <summary>Who speaks and how often they disagree, in a sentence.</summary>
    public string Summary(Language language)
    {
        if (N == 0)
        {
            return UnitText.Nothing(PatternUnit.Statements, language);
        }

        var names = Grammar.And(Voices.Select(voice => $"{AttributeText.Name(Table, Dimension.Perspective, voice.Perspective, language)} ({voice.Statements.Count})"), language);
        var count = UnitText.Count(PatternUnit.Statements, N, language);
        return new LocalizedText(
            $"{count}: {names}. Oneens over een factor: {Disagreements.Count} keer. Door de een gemist wat de ander bevestigt: {Gaps.Count} keer.",
            $"{count}: {names}. Disagreements on a factor: {Disagreements.Count}. Missed by some and confirmed by others: {Gaps.Count}.").In(language);
    }

    internal static PerspectiveComparison Of(CodedCatalog catalog, PerspectivesRequest request)
    {
        var statements = Select(catalog, request);
        var voices = Enum.GetValues<Perspective>()
            .Select(perspective => ViewOf(catalog, request, perspective, [.. statements.Where(statement => statement.Perspectives.Contains(perspective))]))
            .ToList();
        return new(
            request,
            catalog.Version,
            statements.Count,
            [.. voices.Where(voice => voice.Statements.Count > 0)],
            [.. voices.Where(voice => voice.Statements.Count == 0).Select(voice => voice.Perspective)],
            [
                .. ContrastsOf(catalog, request, statements, [Stance.Confirms, Stance.Lacking], [Stance.Disputes, Stance.Qualifies])
                    .Select(each => new Disagreement(each.CaseStudy, each.Factor, each.Aspect, each.First, each.Second) { Wording = each.Wording }),
            ],
            [
                .. ContrastsOf(catalog, request, statements, [Stance.Confirms], [Stance.Lacking])
                    .Select(each => new Gap(each.CaseStudy, each.Factor, each.Aspect, each.First, each.Second) { Wording = each.Wording }),
            ])
        {
            Table = catalog.StatementTable,
        };
    }

    private static List<CodedStatement> Select(CodedCatalog catalog, PerspectivesRequest request)
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

    private static PerspectiveView ViewOf(CodedCatalog catalog, PerspectivesRequest request, Perspective perspective, IReadOnlyList<CodedStatement> statements)
    {
        var factors = CodingsOf(request, statements)
            .GroupBy(each => (each.Coding.Factor, each.Coding.Stance))
            .Select(group => new PerspectiveFactor(
                catalog.StatementTable.AttributeOf(AttributeList.FactorStanceKey(group.Key.Factor.Code, group.Key.Stance)),
                group.Key.Factor,
                group.Key.Stance,
                [.. group.Select(each => (Ref<Statement>)each.Statement.Code).Distinct()]));
        return new(perspective, statements, [.. factors.OrderByDescending(factor => factor.Statements.Count).ThenBy(factor => catalog.OrderOf(factor.Attribute))]) { Table = catalog.StatementTable };
    }

    // Where two sides differ on a factor, or on a side of it, within a case study.
    private static IEnumerable<(Ref<CaseStudy> CaseStudy, PatternAttribute Factor, FactorAspect? Aspect, IReadOnlyList<Position> First, IReadOnlyList<Position> Second, ContrastText Wording)> ContrastsOf(
        CodedCatalog catalog,
        PerspectivesRequest request,
        IReadOnlyList<CodedStatement> statements,
        Stance[] first,
        Stance[] second)
    {
        // Most of what is said nobody contradicts.
        var contradicted = CodingsOf(request, statements).Where(each => second.Contains(each.Coding.Stance)).Select(SubjectOf).ToHashSet();
        return
            from coding in CodingsOf(request, statements)
            let subject = SubjectOf(coding)
            where contradicted.Contains(subject)
            group coding by subject into codings
            let positions = (First: PositionsOf(codings, first), Second: PositionsOf(codings, second))
            where IsContrast(positions.First, positions.Second)
            let factor = catalog.StatementTable.AttributeOf(PatternAttribute.KeyOf(Dimension.Factor, codings.Key.Factor.Code))
            orderby catalog.CaseStudyTable.RowOf(codings.Key.CaseStudy.Code), catalog.OrderOf(factor), codings.Key.Aspect
            select (codings.Key.CaseStudy, factor, codings.Key.Aspect, positions.First, positions.Second, new ContrastText(catalog, codings.Key.CaseStudy, factor, codings.Key.Aspect));
    }

    private static (Ref<CaseStudy> CaseStudy, Ref<Factor> Factor, FactorAspect? Aspect) SubjectOf((CodedStatement Statement, CodedFactor Coding) coding) =>
        (coding.Statement.CaseStudy, coding.Coding.Factor, coding.Coding.Aspect);

    // Somebody on each side is not on the other as well.
    private static bool IsContrast(IReadOnlyList<Position> first, IReadOnlyList<Position> second)
    {
        var (one, other) = (Position.PerspectivesOf(first), Position.PerspectivesOf(second));
        return one.Except(other).Any() && other.Except(one).Any();
    }

    private static IReadOnlyList<Position> PositionsOf(IEnumerable<(CodedStatement Statement, CodedFactor Coding)> codings, Stance[] stances) =>
        [.. codings.Where(each => stances.Contains(each.Coding.Stance)).Select(each => new Position(each.Coding.Stance, each.Statement))];

    private static IEnumerable<(CodedStatement Statement, CodedFactor Coding)> CodingsOf(PerspectivesRequest request, IEnumerable<CodedStatement> statements) =>
        statements.SelectMany(statement => statement.Factors, (statement, coding) => (statement, coding))
            .Where(each => request.Factor is null || each.coding.Factor == request.Factor);
}

/// <summary>What one perspective says.</summary>
/// <param name="Perspective">Who holds the statements, alone or with others.</param>
/// <param name="Statements">The statements, in the order of the report.</param>
/// <param name="Factors">The factors that they are coded with, by stance: the most frequent first, then in the order of the table.</param>
public sealed record PerspectiveView(Perspective Perspective, IReadOnlyList<CodedStatement> Statements, IReadOnlyList<PerspectiveFactor> Factors)
{
    // Names the values in sentences.
    internal CodedTable? Table { get; init; }

    /// <summary>The case studies in which it is heard.</summary>
    public IReadOnlyList<Ref<CaseStudy>> CaseStudies => [.. Statements.Select(statement => statement.CaseStudy).Distinct()];

    /// <summary>What it says most, in a sentence.</summary>
    public string Summary(Language language)
    {
        var (name, count) = (AttributeText.Name(Table, Dimension.Perspective, Perspective, language), UnitText.Count(PatternUnit.Statements, Statements.Count, language));
        var cases = UnitText.Count(PatternUnit.CaseStudies, CaseStudies.Count, language);
        var most = Factors is [var first, ..]
            ? new LocalizedText($"; het vaakst over: {first.Attribute.Label.Nl}, {Grammar.Times(first.Statements.Count, Language.Nl)}", $"; most often on: {first.Attribute.Label.En}, {Grammar.Times(first.Statements.Count, Language.En)}").In(language)
            : "";
        return new LocalizedText($"{name}: {count} in {cases}{most}.", $"{name}: {count} in {cases}{most}.").In(language);
    }
}

/// <summary>A factor on which somebody takes a stance.</summary>
/// <param name="Attribute">The factor with the stance.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Statements">The statements that do so.</param>
public sealed record PerspectiveFactor(PatternAttribute Attribute, Ref<Factor> Factor, Stance Stance, IReadOnlyList<Ref<Statement>> Statements);

/// <summary>Within one case study some hold that a factor, or a side of it, matters - they confirm it or miss it - and others dispute or qualify it.</summary>
/// <param name="CaseStudy">The case study.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only, or the statements take them together.</param>
/// <param name="Confirming">The statements that confirm it or miss it.</param>
/// <param name="Opposing">The statements that dispute or qualify it.</param>
public sealed record Disagreement(
    Ref<CaseStudy> CaseStudy,
    PatternAttribute Factor,
    FactorAspect? Aspect,
    IReadOnlyList<Position> Confirming,
    IReadOnlyList<Position> Opposing)
{
    internal ContrastText? Wording { get; init; }

    /// <summary>Those who confirm it or miss it.</summary>
    public IReadOnlyList<Perspective> ConfirmingPerspectives => Position.PerspectivesOf(Confirming);

    /// <summary>Those who dispute or qualify it.</summary>
    public IReadOnlyList<Perspective> OpposingPerspectives => Position.PerspectivesOf(Opposing);

    /// <summary>Who differs with whom, in a sentence.</summary>
    public string Summary(Language language) =>
        Wording!.Of((Confirming, new("van belang voor", "it matters to")), (Opposing, new("bestreden of genuanceerd door", "disputed or qualified by")), language);
}

/// <summary>Within one case study some confirm a factor, or a side of it, that others miss; both hold that it matters.</summary>
/// <param name="CaseStudy">The case study.</param>
/// <param name="Factor">The factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only, or the statements take them together.</param>
/// <param name="Confirming">The statements that confirm it.</param>
/// <param name="Missing">The statements that miss it.</param>
public sealed record Gap(
    Ref<CaseStudy> CaseStudy,
    PatternAttribute Factor,
    FactorAspect? Aspect,
    IReadOnlyList<Position> Confirming,
    IReadOnlyList<Position> Missing)
{
    internal ContrastText? Wording { get; init; }

    /// <summary>Those who confirm it.</summary>
    public IReadOnlyList<Perspective> ConfirmingPerspectives => Position.PerspectivesOf(Confirming);

    /// <summary>Those who miss it.</summary>
    public IReadOnlyList<Perspective> MissingPerspectives => Position.PerspectivesOf(Missing);

    /// <summary>Who confirms what others miss, in a sentence.</summary>
    public string Summary(Language language) => Wording!.Of((Confirming, new("bevestigd door", "confirmed by")), (Missing, new("gemist door", "missed by")), language);
}

/// <summary>A statement as a side in a disagreement or a gap.</summary>
/// <param name="Stance">The stance that it takes on the factor.</param>
/// <param name="Statement">The statement, with those who hold it and its section.</param>
public sealed record Position(Stance Stance, CodedStatement Statement)
{
    internal static IReadOnlyList<Perspective> PerspectivesOf(IReadOnlyList<Position> positions) =>
        [.. positions.SelectMany(position => position.Statement.Perspectives).Distinct().Order()];
}
