using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Exchange.Citations;
using CivilSociety.Exchange.Reading;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>The codes of the catalog as a tree for programs of qualitative data analysis.</summary>
/// <remarks>
/// The stance of a coding is a code of its own below the factor. As a note it would be lost: QualCoder reads no notes on codings, and the description of a
/// selection belongs to all of its codings. Names are unique, because QualCoder drops the codings of a second code with a name.
/// </remarks>
internal sealed class Codebook
{
    private const string Activating = "#2E7D32";
    private const string Hindering = "#C62828";
    private const string Other = "#1565C0";

    private readonly ValueNames _names;
    private readonly RowCitation _citation;
    private readonly UniqueNames _unique = new();
    private readonly Language _language;

    private Codebook(ValueNames names, RowCitation citation, IReadOnlyList<Factor> factors)
    {
        (_names, _citation, _language) = (names, citation, names.Language);
        var factorTree = Group(Dimension.Factor, [.. factors.GroupBy(factor => (factor.Level, factor.Effect)).Select(group => EffectGroup(group.Key, [.. group]))]);
        var kinds = Group(Dimension.StatementKind, [.. Enum.GetValues<StatementKind>().Select(kind => Value(kind, CodeTexts.Of(kind).In(_language)))]);
        var noneMentioned = Group("none-mentioned", CodeTexts.NoneMentioned.In(_language), [.. Enum.GetValues<StatementKind>().Select(NoneMentioned)]);
        var perspectives = Group(Dimension.Perspective, [.. Enum.GetValues<Perspective>().Select(perspective => Value(perspective))]);
        var levels = Group(Dimension.StatementLevel, [.. Enum.GetValues<CollaborationLevel>().Select(level => Value(level))]);
        var features = Group(
            Dimension.PracticeFeature,
            [.. Enum.GetValues<PracticeFeatureCode>().Select(feature => Value(feature, CodeTexts.OfPractice(_names.ClauseOf(feature), _language)))]);
        Codes = [factorTree, kinds, noneMentioned, perspectives, levels, features];
        Sets =
        [
            Set(Dimension.Factor, factors.Select(factor => RefiGuid.OfFactor(factor.Code, aspect: null))),
            Set(Dimension.FactorAspect, factors.SelectMany(factor => factor.Aspects, (factor, aspect) => RefiGuid.OfFactor(factor.Code, aspect))),
            .. Enum.GetValues<Stance>().Select(stance => StanceSet(stance, factors)),
            .. Codes.Skip(1).Select(group => new QdaSet(RefiGuid.Of("set", group.Guid), group.Name, [.. group.Children.Select(code => code.Guid)])),
        ];
    }

    /// <summary>The groups of codes, each with its codes below it.</summary>
    public IReadOnlyList<QdaCode> Codes { get; }

    /// <summary>A set for each kind of code, and one for each stance on whatever factor.</summary>
    public IReadOnlyList<QdaSet> Sets { get; }

    public static async Task<Codebook> ReadAsync(ICatalog catalog, ValueNames names, RowCitation citation, CancellationToken cancellationToken)
    {
        var specification = new Specification<Factor>();
        specification.Query.Include(factor => factor.Section);
        return new(names, citation, await catalog.ListAsync(specification, cancellationToken: cancellationToken));
    }

    private QdaCode EffectGroup((CollaborationLevel Level, FactorEffect Effect) group, IReadOnlyList<Factor> factors) =>
        Group(
            $"factors/{ValueNames.NameOf(group.Level)}/{ValueNames.NameOf(group.Effect)}",
            $"{_names.TitleOf(group.Effect)}, {Capitals.None(_names.Of(group.Level))}",
            [.. factors.Select(Factor)],
            ColorOf(group.Effect));

    private QdaCode Factor(Factor factor)
    {
        var name = _unique.Take(factor.Name.In(_language), factor.Code);
        return new(
            RefiGuid.OfFactor(factor.Code, aspect: null),
            name,
            $"{factor.Description.In(_language)} ({_citation.Place(factor.Section)})",
            [.. Stances(factor, aspect: null, name), .. factor.Aspects.Select(aspect => Aspect(factor, aspect, name))])
        {
            Color = ColorOf(factor.Effect),
        };
    }

    private QdaCode Aspect(Factor factor, FactorAspect aspect, string factorName)
    {
        var name = _unique.Take($"{factorName}: {Capitals.None(_names.Of(aspect))}", ValueNames.NameOf(aspect));
        return new(RefiGuid.OfFactor(factor.Code, aspect), name, null, [.. Stances(factor, aspect, name)]) { Color = ColorOf(factor.Effect) };
    }

    private IEnumerable<QdaCode> Stances(Factor factor, FactorAspect? aspect, string name) => Enum.GetValues<Stance>().Select(stance => new QdaCode(
        RefiGuid.OfStance(factor.Code, aspect, stance),
        _unique.Take($"{name} – {_names.Of(stance)}", ValueNames.NameOf(stance)),
        CodeTexts.Of(stance).In(_language),
        [])
    {
        Color = ColorOf(factor.Effect),
    });

    private QdaCode Value<TEnum>(TEnum value, string? description = null)
        where TEnum : struct, Enum => new(RefiGuid.OfValue(value), _unique.Take(_names.TitleOf(value), ValueNames.CodeOf(value)), description, []) { Color = Other };

    private QdaCode NoneMentioned(StatementKind kind) => new(
        RefiGuid.OfNoneMentioned(kind),
        _unique.Take($"{CodeTexts.NoneMentioned.In(_language)}: {Capitals.None(_names.Of(kind))}", ValueNames.CodeOf(kind)),
        CodeTexts.NoneMentionedDescription.In(_language),
        [])
    {
        Color = Other,
    };

    private QdaCode Group(Dimension dimension, IReadOnlyList<QdaCode> codes) => Group(ValueNames.NameOf(dimension), _names.TitleOf(dimension), codes);

    private QdaCode Group(string code, string name, IReadOnlyList<QdaCode> codes, string color = Other) =>
        new(RefiGuid.Of("group", code), _unique.Take(name, code), null, codes) { IsCodable = false, Color = color };

    private QdaSet Set(Dimension dimension, IEnumerable<string> codes) => new(RefiGuid.Of("set", ValueNames.NameOf(dimension)), _names.TitleOf(dimension), [.. codes]);

    private QdaSet StanceSet(Stance stance, IReadOnlyList<Factor> factors) => new(
        RefiGuid.Of("set", ValueNames.CodeOf(stance)),
        $"{_names.TitleOf(Dimension.Stance)}: {_names.Of(stance)}",
        [.. factors.SelectMany(factor => factor.Aspects.Select(aspect => (FactorAspect?)aspect).Prepend(null), (factor, aspect) => RefiGuid.OfStance(factor.Code, aspect, stance))]);

    private static string ColorOf(FactorEffect effect) => effect == FactorEffect.Activating ? Activating : Hindering;
}
