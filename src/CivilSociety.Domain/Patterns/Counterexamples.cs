using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A case study that breaks a rule, beside the one most like it that supports the rule.</summary>
/// <param name="CaseStudy">The case study that has the premise and not the conclusion.</param>
/// <param name="Name">Its name.</param>
/// <param name="Evidence">The items that show that it has the premise, and that it lacks the conclusion.</param>
/// <param name="Nearest">
/// The case study that supports the rule and differs from it in the fewest attributes; of equals the one with which more can be compared, then the first. Null
/// where none supports the rule.
/// </param>
/// <param name="NearestName">The name of that one; null where none supports the rule.</param>
/// <param name="Differences">The attributes, without the conclusion, that are known of both and differ, in the order of the table.</param>
/// <param name="Compared">How many attributes, without the conclusion, are known of both.</param>
/// <param name="NotCompared">How many are not stated, or stated both ways, of one or both.</param>
public sealed record ContradictingCaseStudy(
    Ref<CaseStudy> CaseStudy,
    LocalizedText Name,
    IReadOnlyList<Evidence> Evidence,
    Ref<CaseStudy>? Nearest,
    LocalizedText? NearestName,
    IReadOnlyList<AttributeDifference> Differences,
    int Compared,
    int NotCompared)
{
    /// <summary>What sets the two apart, in a sentence.</summary>
    public string Summary(Language language)
    {
        var name = Name.In(language);
        if (NearestName is null)
        {
            return new LocalizedText($"{name} weerspreekt de regel; geen casus ondersteunt hem.", $"{name} breaks the rule; no case study supports it.").In(language);
        }

        var nearest = NearestName.In(language);
        var only = Parts(true, name, language).Concat(Parts(false, nearest, language)).ToList();
        var apart = only.Count == 0
            ? new LocalizedText("geen ervan verschilt", "none of them differs").In(language)
            : string.Join("; ", only);
        return new LocalizedText(
            $"{name} weerspreekt de regel. Van de casussen die hem ondersteunen, lijkt {nearest} er het meest op; {Noun.Attribute.Count(Compared, Language.Nl)} {(Compared == 1 ? "is" : "zijn")} te vergelijken, {NotCompared} niet: {apart}.",
            $"{name} breaks the rule. Of the case studies that support it, {nearest} is the most similar; {Noun.Attribute.Count(Compared, Language.En)} can be compared, {NotCompared} cannot: {apart}.").In(language);
    }

    private IEnumerable<string> Parts(bool isInContradicting, string name, Language language)
    {
        var attributes = Differences.Where(each => each.IsInContradicting == isInContradicting).Select(each => AttributeText.Phrase(each.Attribute, language)).ToList();
        return attributes.Count == 0
            ? []
            : [new LocalizedText($"alleen {name} heeft ", $"only {name} has ").In(language) + Grammar.And(attributes, language)];
    }
}

/// <summary>An attribute that one of two case studies is known to have and the other to lack.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsInContradicting">True where the case study that breaks the rule has it, false where the one that supports the rule has it.</param>
/// <param name="Evidence">The items that show it, in both case studies; an absence that follows only from missing codes has no evidence.</param>
public sealed record AttributeDifference(PatternAttribute Attribute, bool IsInContradicting, IReadOnlyList<Evidence> Evidence);

/// <summary>Compares case studies that break a rule with those that support it, in the attributes of some dimensions.</summary>
internal sealed class CaseComparison
{
    private readonly CodedCatalog _catalog;
    private readonly IReadOnlyList<PatternAttribute> _attributes;
    private readonly Column[] _columns;

    public CaseComparison(CodedCatalog catalog, IReadOnlyList<Dimension> dimensions)
    {
        (_catalog, _attributes) = (catalog, catalog.CaseStudyTable.AttributesOf([.. dimensions]));
        _columns = [.. _attributes.Select(catalog.CaseStudyTable.ColumnOf)];
    }

    /// <summary>The dimensions that are compared by default.</summary>
    public static IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature];

    public ContradictingCaseStudy Of(int row, RowSet supporting, IReadOnlyList<PatternAttribute> premise, PatternAttribute conclusion)
    {
        var table = _catalog.CaseStudyTable;
        var omitted = _attributes.Index().Where(each => each.Item.Key == conclusion.Key).Select(each => each.Index).FirstOrDefault(-1);
        var found = NearestRow.Of(_columns, row, supporting.Rows, omitted);
        var nearest = found.Nearest is { } other ? table.Rows[other].CaseStudy : (Ref<CaseStudy>?)null;
        return new(
            table.Rows[row].Code,
            NameOf(row),
            [.. premise.Append(conclusion).SelectMany(attribute => table.EvidenceOf(row, attribute)).Distinct()],
            nearest,
            nearest is null ? null : NameOf(found.Nearest!.Value),
            [.. found.Differences.Select(column => DifferenceOf(column, row, found.Nearest!.Value))],
            found.Compared,
            nearest is null ? 0 : _attributes.Count - (omitted < 0 ? 0 : 1) - found.Compared);
    }

    private LocalizedText NameOf(int row) => _catalog.NameOf(_catalog.CaseStudyTable.Rows[row].CaseStudy);

    private AttributeDifference DifferenceOf(int column, int row, int nearest) => new(
        _attributes[column],
        _columns[column].Yes[row],
        [.. _catalog.CaseStudyTable.EvidenceOf(row, _attributes[column]).Concat(_catalog.CaseStudyTable.EvidenceOf(nearest, _attributes[column]))]);
}
