using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>Two sides on a factor in a case study, in a sentence.</summary>
internal sealed record ContrastText(CodedCatalog Catalog, Ref<CaseStudy> CaseStudy, PatternAttribute Factor, FactorAspect? Aspect)
{
    public string Of((IReadOnlyList<Position> Positions, LocalizedText By) first, (IReadOnlyList<Position> Positions, LocalizedText By) second, Language language)
    {
        var side = Aspect is { } aspect ? $" ({AttributeText.Name(Catalog.StatementTable, Dimension.FactorAspect, aspect, language)})" : "";
        return $"{Catalog.NameOf(CaseStudy).In(language)}, {Factor.Label.In(language)}{side}: {Side(first, language)}, {Side(second, language)}.";
    }

    private string Side((IReadOnlyList<Position> Positions, LocalizedText By) side, Language language)
    {
        var names = Position.PerspectivesOf(side.Positions).Select(each => AttributeText.Name(Catalog.StatementTable, Dimension.Perspective, each, language));
        return $"{side.By.In(language)} {Grammar.And(names, language)} ({side.Positions.Count})";
    }
}
