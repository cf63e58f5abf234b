using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>A case study that breaks a rule, beside the one most like it that bears the rule out.</summary>
/// <param name="CaseStudy">The code of the case study that has the premise and not the conclusion.</param>
/// <param name="Name">Its name.</param>
/// <param name="Evidence">What says of it that it has the premise, and that it has not the conclusion.</param>
/// <param name="Nearest">
/// The code of the supporting case study that differs from it in the fewest attributes; of equals the one with which more can be compared, then the first. Null
/// where none supports the rule.
/// </param>
/// <param name="NearestName">The name of that one; null where none supports the rule.</param>
/// <param name="Differences">The attributes, without the conclusion, that are known of both and differ, in the order of the table.</param>
/// <param name="Compared">How many attributes, without the conclusion, are known of both.</param>
/// <param name="NotCompared">How many are not stated, or stated both ways, of one or both.</param>
public sealed record ContradictingCaseStudy(
    string CaseStudy,
    LocalizedText Name,
    IReadOnlyList<Evidence> Evidence,
    string? Nearest,
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
            return new LocalizedText($"{name} weerspreekt de regel; geen casus bevestigt haar.", $"{name} breaks the rule; no case study bears it out.").In(language);
        }

        var nearest = NearestName.In(language);
        var only = Parts(true, name, language).Concat(Parts(false, nearest, language)).ToList();
        var apart = only.Count == 0
            ? new LocalizedText("geen ervan verschilt", "none of them differs").In(language)
            : string.Join("; ", only);
        return new LocalizedText(
            $"{name} weerspreekt de regel. Van wie haar bevestigen lijkt {nearest} het meest; {Compared} kenmerken zijn te vergelijken, {NotCompared} niet: {apart}.",
            $"{name} breaks the rule. Of those that bear it out {nearest} is most alike; {Compared} attributes can be compared, {NotCompared} cannot: {apart}.").In(language);
    }

    private IEnumerable<string> Parts(bool isInContradicting, string name, Language language)
    {
        var attributes = Differences.Where(each => each.IsInContradicting == isInContradicting).Select(each => AttributeText.Phrase(each.Attribute, language)).ToList();
        return attributes.Count == 0
            ? []
            : [new LocalizedText($"alleen {name} heeft ", $"only {name} has ").In(language) + AttributeText.Join(attributes, language)];
    }
}
