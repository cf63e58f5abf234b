using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A case study that resembles a profile.</summary>
public sealed class NearCaseStudy
{
    private readonly CodedTable _table;
    private readonly int _row;

    internal NearCaseStudy(CodedCatalog catalog, ProfileTraits profile, int row)
    {
        (_table, _row) = (catalog.CaseStudyTable, row);
        CaseStudy = _table.Rows[row].Code;
        Name = catalog.NameOf(CaseStudy);
        var (mine, its) = (profile.Column, profile.ColumnOf(_table, row));
        Counts = PairCount.Of(mine, its, RowSet.All(mine.Length));
        IReadOnlyList<ProfileTrait> Of(RowSet traits) => [.. traits.Rows.Select(index => profile.Traits[index])];
        Matches = Of(mine.Yes.And(its.Yes));
        Missing = Of(mine.Yes.And(its.No));
        Extra = Of(its.Yes.And(mine.No));
        NotStated = Of(its.Unknown);
    }

    /// <summary>The case study.</summary>
    public Ref<CaseStudy> CaseStudy { get; }

    /// <summary>The name of the case study.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many traits both have, only the profile or only the case study has, neither has, or are not stated.</summary>
    public PairCount Counts { get; }

    /// <summary>Of the traits that the profile or the case study has, the share that both have.</summary>
    public Bounds? Likeness => Counts.Jaccard;

    /// <summary>The traits of the profile that the case study has too.</summary>
    public IReadOnlyList<ProfileTrait> Matches { get; }

    /// <summary>The traits of the profile that the case study lacks.</summary>
    public IReadOnlyList<ProfileTrait> Missing { get; }

    /// <summary>The traits of the case study that the profile lacks.</summary>
    public IReadOnlyList<ProfileTrait> Extra { get; }

    /// <summary>The traits that are not stated, or stated both ways, for the case study.</summary>
    public IReadOnlyList<ProfileTrait> NotStated { get; }

    /// <summary>The items that show which traits the case study has and which it lacks.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??=
        [.. Matches.Concat(Missing).Concat(Extra).SelectMany(trait => _table.EvidenceOf(_row, trait.Attribute)).Distinct()];

    /// <summary>What matches and what does not, in a sentence.</summary>
    public string Summary(Language language)
    {
        string Names(IReadOnlyList<ProfileTrait> traits) => Grammar.And(traits.Select(trait => $"'{trait.Label(language)}'"), language);
        var differ = Missing.Concat(Extra).ToList() is [_, ..] differing
            ? new LocalizedText("; anders: ", "; different: ").In(language) + Names(differing)
            : "";
        var silent = NotStated.Count == 0 ? "" : new LocalizedText("; niet vermeld: ", "; not stated: ").In(language) + Names(NotStated);
        return $"{Name.In(language)}{new LocalizedText(" komt overeen in ", " matches in ").In(language)}{Names(Matches)}{differ}{silent}.";
    }
}

/// <summary>One point in which a case study is compared with a profile.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsPresent">True where the trait is to have the attribute, false where it is to be without.</param>
public sealed record ProfileTrait(PatternAttribute Attribute, bool IsPresent)
{
    /// <summary>The name of the trait.</summary>
    public string Label(Language language) => IsPresent
        ? Attribute.Label.In(language)
        : new LocalizedText($"geen: {Attribute.Label.Nl}", $"no: {Attribute.Label.En}").In(language);
}

/// <summary>A profile as a column over the traits that it tells of.</summary>
/// <remarks>
/// Of a dimension that the profile fills in, every attribute is a trait: what the profile does not name it lacks. Of the features those that it names are traits,
/// and being without one is a trait as well as having one, so that both can match.
/// </remarks>
internal sealed class ProfileTraits
{
    private readonly List<ProfileTrait> _traits = [];
    private readonly List<bool?> _values = [];

    /// <exception cref="ArgumentException">The profile is empty, a feature is both present and absent, or the lowest age is over the highest.</exception>
    /// <exception cref="UnknownNameException">There is no such layer, type or form.</exception>
    public ProfileTraits(CodedTable table, PracticeProfile profile)
    {
        AddAll(table, Dimension.Layer, profile.Layers);
        AddAll(table, Dimension.VolunteerType, profile.VolunteerTypes);
        AddAll(table, Dimension.CollaborationForm, profile.CollaborationForms);
        if (profile.Ages is { } ages)
        {
            AddAll(table, Dimension.TargetAge, [.. AgeBand.All.Where(band => band.IsReachedBy(ages)).Select(band => band.Code)]);
        }

        if (profile.PresentFeatures.Intersect(profile.AbsentFeatures).ToList() is [var feature, ..])
        {
            throw new ArgumentException($"The feature {feature} is both present and absent: expected one of the two.", nameof(profile));
        }

        AddFeatures(table, profile);
        if (_traits.Count == 0)
        {
            throw new ArgumentException("The profile is empty: expected a layer, a volunteer type, a form, a feature or an age.", nameof(profile));
        }

        Column = Column.Of(_values);
    }

    public IReadOnlyList<ProfileTrait> Traits => _traits;

    public Column Column { get; }

    /// <summary>A case study as a column over the same traits.</summary>
    public Column ColumnOf(CodedTable table, int row) => Column.Of(
    [
        .. _traits.Select(trait => table.ColumnOf(trait.Attribute)[row] is { } value ? value == trait.IsPresent : (bool?)null),
    ]);

    private void AddAll(CodedTable table, Dimension dimension, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        var named = values.Select(value => table.AttributeOf(PatternAttribute.KeyOf(dimension, value))).ToHashSet();
        foreach (var attribute in table.AttributesOf(dimension))
        {
            _traits.Add(new(attribute, IsPresent: true));
            _values.Add(named.Contains(attribute));
        }
    }

    private void AddFeatures(CodedTable table, PracticeProfile profile)
    {
        foreach (var (features, isPresent) in new[] { (profile.PresentFeatures, true), (profile.AbsentFeatures, false) })
        {
            foreach (var feature in features.Distinct())
            {
                _traits.Add(new(table.AttributeOf(PatternAttribute.KeyOf(Dimension.PracticeFeature, feature)), isPresent));
                _values.Add(true);
            }
        }
    }
}
