using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Case studies or statements by attributes, in three values (yes, no, unknown), with the evidence of each cell; immutable.</summary>
public sealed class CodedTable
{
    private readonly Dictionary<string, int> _attributes;

    // Made when asked for: of hundreds of thousands of statements they are a fifteenth of a first pattern, which needs neither.
    private readonly Lazy<Dictionary<string, int>> _rows;
    private readonly Lazy<RowGroups?> _caseStudies;
    private readonly Func<int, Column> _column;
    private readonly Func<int, int, IReadOnlyList<Evidence>> _evidence;

    /// <summary>Makes a table of columns that are there already, without evidence.</summary>
    /// <exception cref="ArgumentException">The numbers of attributes and columns differ, or a column and the table differ in rows.</exception>
    public CodedTable(PatternUnit unit, string version, IReadOnlyList<CodedRow> rows, IReadOnlyList<PatternAttribute> attributes, IReadOnlyList<Column> columns)
        : this(unit, version, rows, attributes, attribute => columns[attribute], (_, _) => [])
    {
        if (columns.Count != attributes.Count || columns.Any(column => column.Length != rows.Count))
        {
            throw new ArgumentException($"Expected {attributes.Count} columns, one for each attribute, of {rows.Count} rows each.", nameof(columns));
        }
    }

    internal CodedTable(
        PatternUnit unit,
        string version,
        IReadOnlyList<CodedRow> rows,
        IReadOnlyList<PatternAttribute> attributes,
        Func<int, Column> column,
        Func<int, int, IReadOnlyList<Evidence>> evidence)
    {
        (Unit, Version, Rows, Attributes, _column, _evidence) = (unit, version, rows, attributes, column, evidence);
        _attributes = attributes.Index().ToDictionary(each => each.Item.Key, each => each.Index, StringComparer.Ordinal);
        _rows = new(() => rows.Index().ToDictionary(each => each.Item.Code, each => each.Index, StringComparer.Ordinal));
        _caseStudies = new(() => unit == PatternUnit.Statements ? RowGroups.Of(rows.Select(row => row.CaseStudy)) : null);
    }

    /// <summary>What the rows are.</summary>
    public PatternUnit Unit { get; }

    /// <summary>The version of the catalog.</summary>
    public string Version { get; }

    /// <summary>The rows, in authored order.</summary>
    public IReadOnlyList<CodedRow> Rows { get; }

    /// <summary>The attributes, by dimension and then in authored order.</summary>
    public IReadOnlyList<PatternAttribute> Attributes { get; }

    /// <summary>The attribute with the key, or its absence where a <c>~</c> stands before the key.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public PatternAttribute AttributeOf(string key) => Attributes[IndexOf(key)] is var attribute && IsNegated(key) ? attribute.Negated : attribute;

    /// <summary>The attributes of the dimensions, in the order of the table.</summary>
    public IReadOnlyList<PatternAttribute> AttributesOf(params IReadOnlyCollection<Dimension> dimensions) =>
        [.. Attributes.Where(attribute => dimensions.Contains(attribute.Dimension))];

    /// <summary>The label of a value; as written in keys where the table has no such attribute.</summary>
    internal LocalizedText LabelOf<TEnum>(Dimension dimension, TEnum value)
        where TEnum : struct, Enum =>
        _attributes.TryGetValue(PatternAttribute.KeyOf(dimension, value), out var index) ? Attributes[index].Label : new(Labels.NameOf(value), Labels.NameOf(value));

    /// <summary>Which rows have the attribute.</summary>
    /// <exception cref="UnknownNameException">The table has no such attribute.</exception>
    public Column ColumnOf(PatternAttribute attribute) => _column(IndexOf(attribute.Key)) is var column && attribute.IsNegated ? column.Not() : column;

    /// <summary>What makes a cell what it is, for and against; empty where the report is silent.</summary>
    /// <exception cref="UnknownNameException">The table has no such row or attribute.</exception>
    public IReadOnlyList<Evidence> EvidenceOf(string row, string key) => EvidenceOf(RowOf(row), key);

    internal IReadOnlyList<Evidence> EvidenceOf(int row, PatternAttribute attribute) => EvidenceOf(row, attribute.Key);

    /// <summary>Counts two columns of this table within a selection of its rows.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column.</param>
    /// <param name="selected">The selection.</param>
    /// <param name="isSame">Whether both columns are of one attribute.</param>
    internal PairCount CountOf(CountedColumn first, CountedColumn second, RowSet selected, bool isSame = false) =>
        PairCount.Of(first, second, selected.Count) with { Shared = SharedCells.Of(first, second, _caseStudies.Value, isSame) };

    /// <summary>Whether an unknown cell is one for which there is evidence on both sides, and not one on which the report is silent.</summary>
    internal bool IsStatedBothWays(int row, PatternAttribute attribute) => ColumnOf(attribute).Unknown[row] && EvidenceOf(row, attribute).Count > 0;

    internal int OrderOf(PatternAttribute attribute) => IndexOf(attribute.Key);

    /// <summary>The place of an attribute in the table, by its key or that of its absence.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    internal int IndexOf(string key)
    {
        var plain = IsNegated(key) ? key[1..] : key;
        return _attributes.TryGetValue(plain, out var index) ? index : throw new UnknownNameException("attribute", plain, LikelyKeys(plain), ValueOf);
    }

    internal int RowOf(string code) =>
        _rows.Value.TryGetValue(code, out var row)
            ? row
            : throw new UnknownNameException(Unit == PatternUnit.CaseStudies ? "case study" : "statement", code, _rows.Value.Keys);

    /// <summary>The case studies of the rows, each once, in authored order.</summary>
    internal IReadOnlyList<Ref<CaseStudy>> CaseStudiesOf(RowSet rows) => [.. rows.Rows.Select(row => Rows[row].CaseStudy).Distinct()];

    // What denies an attribute shows its absence.
    private IReadOnlyList<Evidence> EvidenceOf(int row, string key) => _evidence(row, IndexOf(key)) is var evidence && IsNegated(key)
        ? [.. evidence.Select(each => each with { IsAgainst = !each.IsAgainst })]
        : evidence;

    private static bool IsNegated(string key) => key.StartsWith(PatternAttribute.Negation, StringComparison.Ordinal);

    // Whoever leaves the dimension out means the value.
    private static string ValueOf(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // Whoever names a dimension rightly means one of its attributes.
    private IEnumerable<string> LikelyKeys(string key)
    {
        var dimension = key[..(key.IndexOf(':', StringComparison.Ordinal) + 1)];
        var ofDimension = _attributes.Keys.Where(each => dimension.Length > 0 && each.StartsWith(dimension, StringComparison.Ordinal)).ToList();
        return ofDimension.Count > 0 ? ofDimension : _attributes.Keys;
    }
}

/// <summary>A row of a coded table.</summary>
/// <param name="Code">The code of the case study or the statement.</param>
/// <param name="CaseStudy">The case study that it is or belongs to.</param>
public sealed record CodedRow(string Code, Ref<CaseStudy> CaseStudy);

/// <summary>What is counted: the rows of a coded table.</summary>
public enum PatternUnit
{
    /// <summary>Case studies; each has the attributes of its statements too.</summary>
    CaseStudies,

    /// <summary>Statements; each has the attributes of its case study too. They measure how much the report says, not how many people think so.</summary>
    Statements,
}
