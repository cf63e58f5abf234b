using System.Collections.Concurrent;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Collects what is coded, and makes the two tables of it.</summary>
internal sealed class CodedTableBuilder
{
    private readonly string _version;
    private readonly IReadOnlyList<CodedRow> _caseStudies;
    private readonly IReadOnlyList<PatternAttribute> _attributes;
    private readonly Dictionary<string, int> _attributeIndex;
    private readonly Dictionary<string, int> _caseStudyIndex;
    private readonly List<CodedRow> _statements = [];
    private readonly Dictionary<(int Row, int Attribute), List<Evidence>> _ofCaseStudies = [];
    private readonly Dictionary<(int Row, int Attribute), List<Evidence>> _ofStatements = [];
    private readonly HashSet<(int Row, Dimension Dimension)> _stated = [];
    private readonly HashSet<(int Row, Dimension Dimension)> _silent = [];

    public CodedTableBuilder(string version, IReadOnlyList<string> caseStudies, IReadOnlyList<PatternAttribute> attributes)
    {
        (_version, _caseStudies, _attributes) = (version, [.. caseStudies.Select(code => new CodedRow(code, code))], attributes);
        _attributeIndex = attributes.Index().ToDictionary(each => each.Item.Key, each => each.Index, StringComparer.Ordinal);
        _caseStudyIndex = caseStudies.Index().ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
    }

    /// <summary>An item that shows that its case study has an attribute, or lacks it.</summary>
    public void Add(string key, Evidence evidence)
    {
        var (row, attribute) = (_caseStudyIndex[evidence.CaseStudy.Code], _attributeIndex[key]);
        Cell(_ofCaseStudies, row, attribute).Add(evidence);
        _stated.Add((row, _attributes[attribute].Dimension));
    }

    /// <summary>An item that could have told of a dimension, and does not.</summary>
    public void AddSilence(Dimension dimension, string caseStudy) => _silent.Add((_caseStudyIndex[caseStudy], dimension));

    /// <summary>A statement with the items that say what it is about; its case study has the same attributes.</summary>
    public void AddStatement(string code, string caseStudy, IEnumerable<(string Key, Evidence Evidence)> cells)
    {
        var row = _statements.Count;
        _statements.Add(new(code, caseStudy));
        foreach (var (key, evidence) in cells)
        {
            Cell(_ofStatements, row, _attributeIndex[key]).Add(evidence);
            Add(key, evidence);
        }
    }

    public (CodedTable CaseStudies, CodedTable Statements) Build()
    {
        var columns = new ConcurrentDictionary<int, Column>();
        var rowsByAttribute = _ofCaseStudies.ToLookup(cell => cell.Key.Attribute);
        var statementsByAttribute = _ofStatements.ToLookup(cell => cell.Key.Attribute, cell => cell.Key.Row);
        var parents = _statements.Select(row => _caseStudyIndex[row.CaseStudy.Code]).ToArray();

        // Each case study is a column: made on demand, because they are as many as the rows.
        Column OfCaseStudies(int attribute) => columns.GetOrAdd(attribute, index => CaseStudyColumn(index, rowsByAttribute[index]));

        var caseStudies = new CodedTable(PatternUnit.CaseStudies, _version, _caseStudies, _attributes, OfCaseStudies, (row, attribute) => Found(_ofCaseStudies, row, attribute));
        var statementColumns = new ConcurrentDictionary<int, Column>();
        var statements = new CodedTable(
            PatternUnit.Statements,
            _version,
            _statements,
            _attributes,
            attribute => statementColumns.GetOrAdd(attribute, index => IsOfStatements(index)
                ? new(RowSet.Of(_statements.Count, statementsByAttribute[index]))
                : Inherited(OfCaseStudies(index), parents)),
            (row, attribute) => IsOfStatements(attribute) ? Found(_ofStatements, row, attribute) : Found(_ofCaseStudies, parents[row], attribute));
        return (caseStudies, statements);
    }

    private static List<Evidence> Cell(Dictionary<(int Row, int Attribute), List<Evidence>> cells, int row, int attribute)
    {
        if (!cells.TryGetValue((row, attribute), out var evidence))
        {
            cells.Add((row, attribute), evidence = []);
        }

        return evidence;
    }

    private static IReadOnlyList<Evidence> Found(Dictionary<(int Row, int Attribute), List<Evidence>> cells, int row, int attribute) =>
        cells.TryGetValue((row, attribute), out var evidence) ? evidence : [];

    private static Column Inherited(Column column, int[] parents) => new(
        RowSet.Of(parents.Length, Enumerable.Range(0, parents.Length).Where(row => column.Yes[parents[row]])),
        RowSet.Of(parents.Length, Enumerable.Range(0, parents.Length).Where(row => column.Unknown[parents[row]])));

    private bool IsOfStatements(int attribute) => DimensionFacts.IsOfStatements(_attributes[attribute].Dimension);

    private Column CaseStudyColumn(int index, IEnumerable<KeyValuePair<(int Row, int Attribute), List<Evidence>>> cells)
    {
        var attribute = _attributes[index];
        if (attribute.Dimension == Dimension.CaseStudy)
        {
            return new(RowSet.Of(_caseStudies.Count, [_caseStudyIndex[attribute.Value]]));
        }

        var count = _caseStudies.Count;
        var coded = cells.ToList();
        var isSaid = RowSet.Of(count, coded.Where(cell => cell.Value.Any(evidence => !evidence.IsAgainst)).Select(cell => cell.Key.Row));
        if (!attribute.IsOpenWorld)
        {
            return new(isSaid);
        }

        var isDenied = RowSet.Of(count, coded.Where(cell => cell.Value.Any(evidence => evidence.IsAgainst)).Select(cell => cell.Key.Row));
        var isSilent = RowSet.Of(count, Enumerable.Range(0, count).Where(row => IsSilent(row, attribute.Dimension))).AndNot(isSaid).AndNot(isDenied);
        return new(isSaid.AndNot(isDenied), isSilent.Or(isSaid.And(isDenied)));
    }

    // A practice tells of its own feature only; of the other dimensions a case study tells all when each item that could tell does.
    private bool IsSilent(int row, Dimension dimension) =>
        dimension == Dimension.PracticeFeature || _silent.Contains((row, dimension)) || !_stated.Contains((row, dimension));
}
