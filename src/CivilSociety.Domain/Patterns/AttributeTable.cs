using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A question for the attributes that there are, and for the table of case studies by attributes.</summary>
public sealed record AttributesRequest
{
    /// <summary>The dimensions whose attributes are listed; where it is empty, all.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [];

    /// <summary>The selected case studies; null for all.</summary>
    public Selection? Where { get; init; }
}

/// <summary>The attributes of some dimensions, and the case studies by these attributes.</summary>
/// <param name="Request">The request.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
/// <param name="N">How many case studies are selected.</param>
/// <param name="Attributes">The attributes, in the order of the table, each with how many of the selected case studies have it.</param>
/// <param name="Rows">The selected case studies, in authored order.</param>
public sealed record AttributeTable(
    AttributesRequest Request,
    string CatalogVersion,
    int N,
    IReadOnlyList<AttributeCount> Attributes,
    IReadOnlyList<AttributeRow> Rows)
{
    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? Scope { get; init; }

    /// <summary>How large the table is, and how much of it is not certain, in a sentence.</summary>
    public string Summary(Language language)
    {
        var (unknown, cells) = (Attributes.Sum(each => each.Unknown), N * Attributes.Count);
        return Grammar.Sentences(
            Scope?.In(language),
            N == 0
                ? UnitText.Nothing(PatternUnit.CaseStudies, language)
                : new LocalizedText(
                    $"{Noun.CaseStudy.Count(N, Language.Nl)}, {Noun.Attribute.Count(Attributes.Count, Language.Nl)}; {unknown} van de {cells} cellen {(unknown == 1 ? "staat" : "staan")} niet vast.",
                    $"{Noun.CaseStudy.Count(N, Language.En)}, {Noun.Attribute.Count(Attributes.Count, Language.En)}; {unknown} of the {cells} cells {(unknown == 1 ? "is" : "are")} not certain.").In(language));
    }

    internal static AttributeTable Of(CodedCatalog catalog, AttributesRequest request, PatternLimits limits)
    {
        var table = catalog.CaseStudyTable;
        var attributes = request.Dimensions.Count == 0 ? table.Attributes : table.AttributesOf([.. request.Dimensions]);
        limits.CheckAttributes(attributes);
        var selected = catalog.RowsOf(PatternUnit.CaseStudies, request.Where);
        return new(
            request,
            catalog.Version,
            selected.Count,
            [.. attributes.Select(attribute => AttributeCount.Of(attribute, Algorithms.CountedColumn.Of(table.ColumnOf(attribute), selected), selected.Count))],
            [.. selected.Rows.Select(row => new AttributeRow(table, row, attributes))])
        {
            Scope = catalog.ScopeOf(request.Where),
        };
    }
}

/// <summary>One case study by attributes.</summary>
/// <remarks>Cells are computed on first use.</remarks>
public sealed class AttributeRow
{
    private readonly CodedTable _table;
    private readonly int _row;
    private readonly IReadOnlyList<PatternAttribute> _attributes;

    internal AttributeRow(CodedTable table, int row, IReadOnlyList<PatternAttribute> attributes) => (_table, _row, _attributes) = (table, row, attributes);

    /// <summary>The case study.</summary>
    public Ref<CaseStudy> CaseStudy => _table.Rows[_row].CaseStudy;

    /// <summary>The cells, one for each attribute, in their order.</summary>
    public IReadOnlyList<AttributeCell> Cells => field ??=
        [.. _attributes.Select(attribute => new AttributeCell(attribute, _table.ColumnOf(attribute)[_row], _table.EvidenceOf(_row, attribute)))];
}

/// <summary>Whether a case study has an attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="HasIt">True for yes, false for no; null where it is not stated, or stated both ways.</param>
/// <param name="Evidence">The items that show it, or its absence; an absence that follows only from missing codes has no evidence.</param>
public sealed record AttributeCell(PatternAttribute Attribute, bool? HasIt, IReadOnlyList<Evidence> Evidence);
