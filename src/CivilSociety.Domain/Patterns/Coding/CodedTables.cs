using System.Collections.Concurrent;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Makes the tables of what is coded: a column when it is first asked for, since each case study is one too; evidence each time that it is.</summary>
internal sealed class CodedTables
{
    private readonly IReadOnlyList<PatternAttribute> _attributes;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly ILookup<int, Block> _byCaseStudy;
    private readonly int[] _blockOfStatement;
    private readonly HashSet<(int Row, Dimension Dimension)> _stated = [];
    private readonly HashSet<(int Row, Dimension Dimension)> _silent = [];

    /// <param name="version">The version of the catalog.</param>
    /// <param name="caseStudies">The codes of the case studies, in authored order.</param>
    /// <param name="attributes">The attributes, those that are the case studies too.</param>
    /// <param name="coded">What was coded, as <see cref="CaseStudyCoder"/> gives it; a case study may come in parts.</param>
    public CodedTables(string version, IReadOnlyList<string> caseStudies, IReadOnlyList<PatternAttribute> attributes, IEnumerable<byte[]> coded)
    {
        _attributes = attributes;
        CaseStudies = new(PatternUnit.CaseStudies, version, [.. caseStudies.Select(code => new CodedRow(code, code))], attributes, Kept(OfCaseStudies), EvidenceOfCaseStudy);
        var blocks = new List<Block>();
        var statements = new List<CodedRow>();
        foreach (var content in coded)
        {
            var caseStudy = new CodedCaseStudy(content, CaseStudies.IndexOf);
            var row = CaseStudies.RowOf(caseStudy.Code);
            blocks.Add(new(caseStudy, row, statements.Count));
            statements.AddRange(Enumerable.Range(0, caseStudy.StatementCount).Select(statement => new CodedRow(caseStudy.CodeOf(statement), caseStudy.Code)));
            _stated.UnionWith(caseStudy.Attributes.Select(attribute => (row, attributes[attribute].Dimension)));
            _silent.UnionWith(caseStudy.Silent.Select(dimension => (row, dimension)));
        }

        _blocks = blocks;
        _byCaseStudy = blocks.ToLookup(block => block.Row);
        _blockOfStatement = [.. blocks.Index().SelectMany(each => Enumerable.Repeat(each.Index, each.Item.Coded.StatementCount))];
        Statements = new(PatternUnit.Statements, version, statements, attributes, Kept(OfStatements), EvidenceOfStatement);
    }

    /// <summary>Case studies by attributes.</summary>
    public CodedTable CaseStudies { get; }

    /// <summary>Statements by attributes.</summary>
    public CodedTable Statements { get; }

    /// <summary>The statement in a row of <see cref="Statements"/>.</summary>
    public CodedStatement StatementAt(int row)
    {
        var block = _blocks[_blockOfStatement[row]];
        return block.Coded.StatementAt(row - block.FirstStatement, Statements.Rows[row]);
    }

    private static Func<int, Column> Kept(Func<int, Column> make)
    {
        var columns = new ConcurrentDictionary<int, Column>();
        return attribute => columns.GetOrAdd(attribute, make);
    }

    private Column OfCaseStudies(int index)
    {
        var (attribute, count) = (_attributes[index], CaseStudies.Rows.Count);
        if (attribute.Dimension == Dimension.CaseStudy)
        {
            return new(RowSet.Of(count, [CaseStudies.RowOf(attribute.Value)]));
        }

        var isSaid = RowsWith(isAgainst: false);
        if (!attribute.IsOpenWorld)
        {
            return new(isSaid);
        }

        var isDenied = RowsWith(isAgainst: true);
        var isSilent = RowSet.Of(count, Enumerable.Range(0, count).Where(row => IsSilent(row, attribute.Dimension))).AndNot(isSaid).AndNot(isDenied);
        return new(isSaid.AndNot(isDenied), isSilent.Or(isSaid.And(isDenied)));

        RowSet RowsWith(bool isAgainst) => RowSet.Of(count, _blocks.Where(block => block.Coded.HasEvidence(index, isAgainst)).Select(block => block.Row));
    }

    // What is of statements is theirs; the rest they have of their case study.
    private Column OfStatements(int attribute)
    {
        if (IsOfStatements(attribute))
        {
            return new(RowSet.Of(_blockOfStatement.Length, _blocks.SelectMany(block => block.Coded.StatementsOn(attribute).Select(statement => block.FirstStatement + statement))));
        }

        var column = CaseStudies.ColumnOf(_attributes[attribute]);
        return new(OfThose(column.Yes), OfThose(column.Unknown));

        RowSet OfThose(RowSet caseStudies) =>
            RowSet.Of(_blockOfStatement.Length, _blocks.Where(block => caseStudies[block.Row]).SelectMany(block => Enumerable.Range(block.FirstStatement, block.Coded.StatementCount)));
    }

    private IReadOnlyList<Evidence> EvidenceOfCaseStudy(int row, int attribute) => [.. _byCaseStudy[row].SelectMany(block => block.Coded.EvidenceOn(attribute))];

    private IReadOnlyList<Evidence> EvidenceOfStatement(int row, int attribute)
    {
        var block = _blocks[_blockOfStatement[row]];
        return IsOfStatements(attribute) ? [.. block.Coded.EvidenceOn(attribute, row - block.FirstStatement)] : EvidenceOfCaseStudy(block.Row, attribute);
    }

    private bool IsOfStatements(int attribute) => DimensionFacts.IsOfStatements(_attributes[attribute].Dimension);

    // A practice tells of its own feature only; of the other dimensions a case study tells all when each item that could tell does.
    private bool IsSilent(int row, Dimension dimension) =>
        dimension == Dimension.PracticeFeature || _silent.Contains((row, dimension)) || !_stated.Contains((row, dimension));

    private sealed record Block(CodedCaseStudy Coded, int Row, int FirstStatement);
}
