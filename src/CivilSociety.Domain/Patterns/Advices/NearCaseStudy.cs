using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Labels;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Advices;

/// <summary>A case study that resembles a profile.</summary>
public sealed class NearCaseStudy
{
    private readonly CodedTable _table;
    private readonly int _row;

    internal NearCaseStudy(CodedCatalog catalog, ProfileTraits profile, int row)
    {
        (_table, _row) = (catalog.CaseStudyTable, row);
        CaseStudy = _table.Rows[row].Code;
        Name = catalog.CaseStudyNames[CaseStudy];
        var (mine, its) = (profile.Column, profile.ColumnOf(_table, row));
        Count = PairCount.Of(mine, its, RowSet.All(mine.Length));
        IReadOnlyList<ProfileTrait> Of(RowSet traits) => [.. traits.Rows.Select(index => profile.Traits[index])];
        Matches = Of(mine.Yes.And(its.Yes));
        Missing = Of(mine.Yes.And(its.No));
        Extra = Of(its.Yes.And(mine.No));
        NotStated = Of(its.Unknown);
    }

    /// <summary>The code of the case study.</summary>
    public string CaseStudy { get; }

    /// <summary>The name of the case study.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many traits both have, only the profile or only the case study has, neither has, or are not stated.</summary>
    public PairCount Count { get; }

    /// <summary>Of the traits that the profile or the case study has, the share that both have, between the bounds of what is not stated.</summary>
    public Bounds? Likeness => Count.Jaccard;

    /// <summary>The traits of the profile that the case study has too.</summary>
    public IReadOnlyList<ProfileTrait> Matches { get; }

    /// <summary>The traits of the profile that the case study has not.</summary>
    public IReadOnlyList<ProfileTrait> Missing { get; }

    /// <summary>The traits of the case study that the profile has not.</summary>
    public IReadOnlyList<ProfileTrait> Extra { get; }

    /// <summary>The traits that are not stated, or stated both ways, for the case study.</summary>
    public IReadOnlyList<ProfileTrait> NotStated { get; }

    /// <summary>What says so of the case study.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??=
        [.. Matches.Concat(Missing).Concat(Extra).SelectMany(trait => _table.EvidenceOf(_row, trait.Attribute)).Distinct()];

    /// <summary>What matches and what does not, in a sentence.</summary>
    public string Summary(Language language)
    {
        string Names(IReadOnlyList<ProfileTrait> traits) => AttributeText.Join(traits.Select(trait => $"'{trait.Label(language)}'"), language);
        var differ = Missing.Concat(Extra).ToList() is [_, ..] differing
            ? new LocalizedText("; anders: ", "; different: ").In(language) + Names(differing)
            : "";
        var silent = NotStated.Count == 0 ? "" : new LocalizedText("; niet vermeld: ", "; not stated: ").In(language) + Names(NotStated);
        return $"{Name.In(language)}{new LocalizedText(" komt overeen in ", " matches in ").In(language)}{Names(Matches)}{differ}{silent}.";
    }
}
