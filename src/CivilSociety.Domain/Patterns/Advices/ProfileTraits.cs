using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>A profile as a column over the traits that it tells of.</summary>
/// <remarks>
/// Of a dimension that the profile fills in, every attribute is a trait: what the profile does not name it has not. Of the features those that it names are traits,
/// and being without one is a trait as well as having one, so that both can match.
/// </remarks>
internal sealed class ProfileTraits
{
    private readonly List<ProfileTrait> _traits = [];
    private readonly List<bool?> _values = [];

    /// <exception cref="ArgumentException">The profile tells nothing, or says of a feature both that it is present and that it is absent.</exception>
    /// <exception cref="UnknownNameException">There is no such layer, type or form.</exception>
    public ProfileTraits(CodedTable table, PracticeProfile profile)
    {
        AddAll(table, Dimension.Layer, profile.Layers);
        AddAll(table, Dimension.VolunteerType, profile.VolunteerTypes);
        AddAll(table, Dimension.CollaborationForm, profile.CollaborationForms);
        if (profile.AgeFrom is not null || profile.AgeTo is not null)
        {
            AddAll(table, Dimension.TargetAge, [.. AgeBand.All.Where(band => band.Overlaps(profile.AgeFrom, profile.AgeTo)).Select(band => band.Code)]);
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

        Column = Transposed.Of(_values);
    }

    public IReadOnlyList<ProfileTrait> Traits => _traits;

    public Column Column { get; }

    /// <summary>A case study as a column over the same traits.</summary>
    public Column ColumnOf(CodedTable table, int row) => Transposed.Of(
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
