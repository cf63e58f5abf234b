using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns;

/// <summary>Your own practice, as far as you describe it: at least one thing; what is left out is not compared.</summary>
public sealed record PracticeProfile
{
    /// <summary>The codes of the layers that it works in.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>The codes of the types of its volunteers.</summary>
    public IReadOnlyList<string> VolunteerTypes { get; init; } = [];

    /// <summary>The codes of its forms of collaboration.</summary>
    public IReadOnlyList<string> CollaborationForms { get; init; } = [];

    /// <summary>What there is or will be.</summary>
    public IReadOnlyList<PracticeFeatureCode> PresentFeatures { get; init; } = [];

    /// <summary>What there is not and will not be.</summary>
    public IReadOnlyList<PracticeFeatureCode> AbsentFeatures { get; init; } = [];

    /// <summary>The lowest age of the children or young people that it is for, in years, inclusive; null for no lower end.</summary>
    public double? AgeFrom { get; init; }

    /// <summary>The highest age of the children or young people that it is for, in years, inclusive; null for no upper end.</summary>
    public double? AgeTo { get; init; }

    /// <summary>The ages; null where neither end is given.</summary>
    /// <exception cref="ArgumentException">The lowest age is over the highest.</exception>
    internal Quantity? Ages => (AgeFrom, AgeTo) switch
    {
        (null, null) => null,
        (null, _) => new(null, AgeTo, Precision.AtMost, Unit.AgeYear),
        (_, null) => new(AgeFrom, null, Precision.AtLeast, Unit.AgeYear),
        ({ } from, { } to) when from > to => throw new ArgumentException(FormattableString.Invariant($"The ages contradict each other: from {from} to {to}. Expected a lowest age that is not over the highest."), nameof(AgeFrom)),
        _ => new(AgeFrom, AgeTo, Precision.Exact, Unit.AgeYear),
    };

    /// <summary>How many of the nearest case studies the advice draws on, at most.</summary>
    public int CaseStudies { get; init => field = Guard.AtLeast(1, value); } = 3;

    /// <summary>How many lessons, hindrances, missed points and warnings, at most of each.</summary>
    public int Items { get; init => field = Guard.AtLeast(1, value); } = 5;
}

/// <summary>Advice for a practice, from the case studies that are nearest to it.</summary>
/// <param name="Profile">The practice as it was described.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies were compared.</param>
/// <param name="Nearest">The nearest case studies with at least one match, the nearest first: by the lower bound of their likeness, then by the upper bound.</param>
/// <param name="Lessons">
/// What success factors, tips and strengths of the nearest case studies teach: first what is more frequent there, weighted by their likeness, than elsewhere.
/// </param>
/// <param name="Hindrances">
/// The hindering factors that the nearest case studies met, warned of or avoided, in the same order; without those that can only arise from what the profile is without.
/// </param>
/// <param name="Missed">The activating factors that were missed in the nearest case studies, in the same order.</param>
/// <param name="Warnings">What the report warns against for practices in these layers with these features.</param>
public sealed record Advice(
    PracticeProfile Profile,
    string CatalogVersion,
    int N,
    IReadOnlyList<NearCaseStudy> Nearest,
    IReadOnlyList<AdviceItem> Lessons,
    IReadOnlyList<AdviceItem> Hindrances,
    IReadOnlyList<AdviceItem> Missed,
    IReadOnlyList<AdviceWarning> Warnings)
{
    /// <summary>The same with all that was found, however many the profile asks for.</summary>
    internal Advice Whole { get => field ?? this; private init; }

    /// <summary>The advice in a few sentences.</summary>
    public string Summary(Language language)
    {
        if (Nearest.Count == 0)
        {
            return new LocalizedText($"Van geen van {Noun.CaseStudy.The(N, Language.Nl)} staat een overeenkomst met deze praktijk vast.", $"None of {Noun.CaseStudy.The(N, Language.En)} is known to resemble this practice.").In(language);
        }

        var sentences = new List<string>
        {
            new LocalizedText($"Van de {N} casussen lijken deze het meest: ", $"Of the {N} case studies these are nearest: ").In(language)
                + Grammar.And(Nearest.Select(each => each.Name.In(language)), language) + ".",
        };
        Add(sentences, new("Lessen: ", "Lessons: "), Lessons, language);
        Add(sentences, new("Reken op: ", "Expect: "), Hindrances, language);
        if (Warnings.Count > 0)
        {
            sentences.Add(new LocalizedText("Het rapport waarschuwt: ", "The report warns: ").In(language) + Warnings[0].Summary(language));
        }

        return string.Join(' ', sentences);
    }

    internal static Advice Of(CodedCatalog catalog, PracticeProfile profile)
    {
        var traits = new ProfileTraits(catalog.CaseStudyTable, profile);
        var nearest = Enumerable.Range(0, catalog.CaseStudyTable.Rows.Count)
            .Select(row => new NearCaseStudy(catalog, traits, row))
            .Where(each => each.Counts.Both > 0)
            .OrderByDescending(each => each.Likeness?.Lower)
            .ThenByDescending(each => each.Likeness?.Upper)
            .Take(profile.CaseStudies)
            .ToList();
        var items = new AdviceItems(catalog, profile, nearest);
        var whole = new Advice(
            profile,
            catalog.Version,
            catalog.CaseStudyTable.Rows.Count,
            nearest,
            items.Taught(),
            items.Hindrances(),
            items.Missed(),
            [.. WarningsOf(catalog, profile)]);
        return whole with
        {
            Lessons = [.. whole.Lessons.Take(profile.Items)],
            Hindrances = [.. whole.Hindrances.Take(profile.Items)],
            Missed = [.. whole.Missed.Take(profile.Items)],
            Warnings = [.. whole.Warnings.Take(profile.Items)],
            Whole = whole,
        };
    }

    private static void Add(List<string> sentences, LocalizedText opening, IReadOnlyList<AdviceItem> items, Language language)
    {
        const int Shown = 3;
        if (items.Count > 0)
        {
            sentences.Add(opening.In(language) + string.Join("; ", items.Take(Shown).Select(item => (item.Factor?.Label ?? item.Statements[0].Text).In(language))) + ".");
        }
    }

    private static IEnumerable<AdviceWarning> WarningsOf(CodedCatalog catalog, PracticeProfile profile) =>
        from conclusion in catalog.Conclusions
        where conclusion.Layers.Intersect(profile.Layers, StringComparer.Ordinal).Any()
        from factor in conclusion.Factors
        where catalog.FactorEffects[factor] == FactorEffect.Hindering && catalog.CanArise(factor, profile.PresentFeatures)
        select WarningOf(catalog, conclusion, factor);

    private static AdviceWarning WarningOf(CodedCatalog catalog, CodedConclusion conclusion, string factor)
    {
        var table = catalog.CaseStudyTable;
        var rows = conclusion.Layers
            .Select(layer => table.ColumnOf(table.AttributeOf(PatternAttribute.KeyOf(Dimension.Layer, layer))).Yes)
            .Aggregate((first, second) => first.Or(second));
        var caseStudies = table.CaseStudiesOf(rows);
        IReadOnlyList<CodedStatement> Saying(params IReadOnlyList<Stance> stances) =>
            [.. catalog.StatementsOn(factor, stances).Where(statement => caseStudies.Contains(statement.CaseStudy))];
        return new(
            conclusion.Code,
            conclusion.Text,
            conclusion.Section,
            table.AttributeOf(PatternAttribute.KeyOf(Dimension.Factor, factor)),
            Saying(Stance.Confirms, Stance.Qualifies),
            Saying(Stance.Disputes),
            TestedFinding.Of(catalog, conclusion).Verdict);
    }
}

/// <summary>Something that the nearest case studies teach, with the statements for and against it.</summary>
/// <param name="Factor">The factor that it is about; null for a statement that is coded with none.</param>
/// <param name="CaseStudies">The case studies that it comes from, the nearest first.</param>
/// <param name="Statements">The statements that support it: success factors and tips first, then those of nearer case studies.</param>
/// <param name="Counterstatements">The statements of the nearest case studies that dispute or qualify it; of a hindering factor those that deny it.</param>
/// <param name="Reasons">Why it is ranked here.</param>
public sealed record AdviceItem(
    PatternAttribute? Factor,
    IReadOnlyList<Ref<CaseStudy>> CaseStudies,
    IReadOnlyList<CodedStatement> Statements,
    IReadOnlyList<CodedStatement> Counterstatements,
    IReadOnlyList<LocalizedText> Reasons)
{
    /// <summary>What it is and why, in a sentence.</summary>
    public string Summary(Language language) =>
        $"{(Factor?.Label ?? Statements[0].Text).In(language)}: {Grammar.And(Reasons.Select(reason => reason.In(language)), language)}.";
}

/// <summary>Something that the report warns against for a practice like the profile.</summary>
/// <param name="Finding">The conclusion of the report.</param>
/// <param name="Text">The conclusion, in our own words.</param>
/// <param name="Section">The report section that it comes from.</param>
/// <param name="Factor">The hindering factor.</param>
/// <param name="Statements">The statements that confirm or qualify the factor, in case studies of the layers that the conclusion is about.</param>
/// <param name="Counterstatements">The statements that dispute it there.</param>
/// <param name="Verdict">Whether the coded data supports the conclusion.</param>
public sealed record AdviceWarning(
    Ref<Finding> Finding,
    LocalizedText Text,
    Ref<ReportSection> Section,
    PatternAttribute Factor,
    IReadOnlyList<CodedStatement> Statements,
    IReadOnlyList<CodedStatement> Counterstatements,
    Verdict Verdict)
{
    /// <summary>The warning with its counts and its verdict.</summary>
    public string Summary(Language language)
    {
        var verdict = VerdictText.Of(Verdict, language);
        return new LocalizedText(
            $"{Text.Nl} (Paragraaf {Section}; {UnitText.Count(PatternUnit.Statements, Statements.Count, Language.Nl)} ervoor, {Counterstatements.Count} ertegen. {verdict}.)",
            $"{Text.En} (Section {Section}; {UnitText.Count(PatternUnit.Statements, Statements.Count, Language.En)} for, {Counterstatements.Count} against. {verdict}.)").In(language);
    }
}
