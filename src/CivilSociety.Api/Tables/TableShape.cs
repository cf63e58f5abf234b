using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Tables;

/// <summary>The columns of an answer's table and where its rows are: both follow from the document, whatever the data.</summary>
internal sealed class TableShape
{
    private const string CitationColumn = "citation";

    private readonly List<string> _columns = [];
    private readonly List<TableList> _lists = [];
    private readonly PrivateNames _names;
    private readonly SelectionReader _reader;

    private TableShape(PrivateNames names, SelectionReader reader) => (_names, _reader) = (names, reader);

    /// <summary>The names of the columns, in the order of the document; how to cite a row comes last.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The lists: that of the rows, and those that repeat them, from the outer to the inner.</summary>
    public IReadOnlyList<TableList> Lists => _lists;

    /// <summary>What the answer gives to the rows.</summary>
    public TableLevel Root { get; private set; } = new([], null);

    /// <summary>The column with the number of a report section; null for none.</summary>
    public int? SectionColumn => _columns.FindIndex(column => column == "section.number" || column.EndsWith(".section.number", StringComparison.Ordinal)) is >= 0 and var index ? index : null;

    /// <exception cref="ClientError">The answer is no table.</exception>
    public static TableShape Of(IReadOnlyList<SelectedField> fields, TableParameters parameters, PrivateNames names, SelectionReader reader)
    {
        TableLists.Check(fields, parameters.Repeat);
        var shape = new TableShape(names, reader);
        shape.Root = shape.LevelOf(fields, null, "", [], depth: 0);
        if (shape._columns.Count == 0)
        {
            throw new ClientError(ErrorCodes.NoTable, "The table has no columns. Expected fields with values in the items of its list.");
        }

        if (parameters.Cite)
        {
            shape._columns.Add(CitationColumn);
        }

        return shape._columns.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ClientError(ErrorCodes.NoTable, $"The table has two columns '{twice.Key}'. Expected an alias for one of the fields.")
            : shape;
    }

    private TableLevel LevelOf(IReadOnlyList<SelectedField> fields, SelectedField? items, string prefix, IReadOnlyList<string> fieldPath, int depth)
    {
        var cells = new List<(int Column, string[] Path)>();
        TableList? list = null;
        Add(fields, items, prefix, []);
        return new(cells, list);

        void Add(IReadOnlyList<SelectedField> those, SelectedField? parent, string before, string[] path)
        {
            foreach (var field in those.Where(field => !IsOfPage(field, parent, isRoot: depth == 0)))
            {
                string[] here = [.. path, field.Name];
                if (field.IsValue)
                {
                    cells.Add((_columns.Count, here));
                    _columns.Add($"{before}{field.Name}");
                }
                else if (field.IsList)
                {
                    list = ListOf(field, parent is { IsConnection: true } ? parent : null, before, here, [.. fieldPath, .. here], depth);
                }
                else
                {
                    Add(field.Fields, field, IsNodeOfEdge(field, parent) ? before : $"{before}{field.Name}.", here);
                }
            }
        }
    }

    private TableList ListOf(SelectedField field, SelectedField? connection, string prefix, string[] path, IReadOnlyList<string> listPath, int depth)
    {
        var below = depth == 0 ? "" : connection is null ? $"{prefix}{field.Name}." : prefix;
        var list = connection is null
            ? new TableList(field, listPath, path, null, LevelOf(field.Fields, null, below, listPath, depth + 1))
            {
                WholePath = TableLists.CountOf(field) is not null && _reader.ValueOf(field.Syntax, "skip") is null ? [.. path[..^1], _names.Page] : null,
            }
            : new TableList(connection, [.. listPath.SkipLast(1)], path, path[..^1], LevelOf(field.Fields, field, below, listPath, depth + 1)) { WholePath = [.. path[..^1], _names.Page, "hasNextPage"] };

        // Those inside it are there already.
        _lists.Insert(0, list);
        return list;
    }

    // What is told of a page or of an edge, and the names of types on the way to the rows.
    private static bool IsOfPage(SelectedField field, SelectedField? parent, bool isRoot) => field.Definition.Name switch
    {
        "__typename" => isRoot || parent is { IsConnection: true } || IsEdges(parent),
        "totalCount" or "pageInfo" => parent is { IsConnection: true },
        "cursor" => IsEdges(parent),
        _ => false,
    };

    private static bool IsNodeOfEdge(SelectedField field, SelectedField? parent) => IsEdges(parent) && field.Definition.Name == "node";

    private static bool IsEdges(SelectedField? field) => field is { IsList: true, Definition.Name: "edges" };
}
