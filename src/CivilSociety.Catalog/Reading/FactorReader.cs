using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the cross-case factors, and the case studies that chapter 1 names for them.</summary>
internal static class FactorReader
{
    public static void Read(IReadOnlyList<SeedObject> factors, CatalogItems items)
    {
        foreach (var factor in factors)
        {
            var (code, name, description) = (factor.Code("code"), factor.Text("name"), factor.Text("description"));
            var (effect, level) = (factor.Choice<FactorEffect>("effect"), factor.Choice<CollaborationLevel>("level"));
            var aspects = factor.Choices<FactorAspect>("aspects");
            var arisesFrom = factor.Choices<PracticeFeatureCode>("arisesFrom", required: false, filled: true);
            var section = factor.Reference("section", items.Sections);
            var opposites = factor.OptionalStrings("opposites");
            factor.Ignore("namedCases");
            items.Factors.Add(factor, code, factor.Build(() => new Factor
            {
                Code = code,
                Position = items.Factors.NextPosition,
                Effect = effect,
                Level = level,
                Aspects = aspects,
                ArisesFrom = arisesFrom,
                Name = name,
                Description = description,
                Section = section,
                GivenOpposites = [.. items.Factors.Items.Where(other => opposites.Contains(other.Code))],
            }));
        }

        foreach (var factor in factors)
        {
            CheckOpposites(factor, factors, items);
        }
    }

    /// <summary>Reads the named cases: after the case studies, which they refer to.</summary>
    public static void ReadNamedCases(IReadOnlyList<SeedObject> factors, CatalogItems items)
    {
        foreach (var named in factors.SelectMany(factor => factor.Objects("namedCases").Select(named => (factor, named))))
        {
            ReadNamedCase(named.factor, named.named, items);
        }
    }

    /// <summary>The side of a factor that a coding or a named case is about; it must be one that the factor has.</summary>
    public static FactorAspect? ReadAspect(SeedObject place, Factor? factor)
    {
        var aspect = place.OptionalChoice<FactorAspect>("aspect");
        if (aspect is { } given && factor?.Aspects.Contains(given) == false)
        {
            place.Report(
                "aspect",
                $"The factor '{factor.Code}' has no such aspect.",
                factor.Aspects.Count == 0 ? "Leave it out: the factor has none." : $"Expected one of {string.Join(", ", factor.Aspects.Select(SeedObject.CodeOf))}.");
        }

        return aspect;
    }

    /// <summary>The suffix of an aspect in a code made from a factor's code.</summary>
    public static string AspectSuffix(FactorAspect? aspect) =>
        aspect is { } given ? "/" + SeedObject.CodeOf(given).ToLowerInvariant().Replace('_', '-') : "";

    private static void CheckOpposites(SeedObject factor, IReadOnlyList<SeedObject> factors, CatalogItems items)
    {
        var code = factor.OptionalString("code");
        factor.References("opposites", items.Factors, required: true);
        var oneSided = factor.OptionalStrings("opposites").Where(opposite => factors.Any(other =>
            other.OptionalString("code") == opposite && !other.OptionalStrings("opposites").Contains(code)));
        foreach (var opposite in oneSided)
        {
            factor.Report("opposites", $"'{opposite}' does not name '{code}' as its opposite.", "Opposites name each other: add it there, or remove it here.");
        }
    }

    private static void ReadNamedCase(SeedObject factorObject, SeedObject named, CatalogItems items)
    {
        items.Factors.TryGet(factorObject.OptionalString("code"), out var factor);
        var caseStudy = named.Reference("caseStudy", items.CaseStudies);
        var role = named.Choice<NamedCaseRole>("role");
        var aspect = ReadAspect(named, factor);
        var section = named.Reference("section", items.Sections);
        if (named.Build(() => new NamedCase
        {
            Code = $"{factor!.Code}/{caseStudy.Code}{AspectSuffix(aspect)}",
            Position = items.NamedCases.NextPosition,
            Factor = factor,
            CaseStudy = caseStudy,
            Role = role,
            Aspect = aspect,
            Section = section,
        }) is { } item)
        {
            items.NamedCases.Add(named, item.Code, item);
        }
    }
}
