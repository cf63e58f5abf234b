using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tables;

/// <summary>How the answer to an operation becomes a table: its shape, and the operations that give its pages.</summary>
internal sealed class TablePlan
{
    private const string First = "first";
    private const string Skip = "skip";

    private readonly PreparedDocument _document;
    private readonly GraphQLOperationDefinition _operation;
    private readonly PrivateNames _names;
    private readonly SelectionReader _reader;

    private TablePlan(PreparedDocument document, GraphQLOperationDefinition operation, PrivateNames names, SelectionReader reader, TableShape shape)
    {
        (_document, _operation, _names, _reader, Shape) = (document, operation, names, reader, shape);
        FirstPage = TableOperation.OfFirstPage(document, operation, shape.Lists, names);
        IsPaged = Rows.Connection is not null || TableLists.CountOf(Rows.Field) is not null;
    }

    public TableShape Shape { get; }

    /// <summary>Whether the client's operation is valid when that of the first page is: not where a fragment that was written out has the name of another.</summary>
    public bool TellsValidity => _document.Fragments.Count == _document.Syntax!.Definitions.Count(definition => definition is GraphQLFragmentDefinition);

    /// <summary>The client's operation.</summary>
    public GraphQLOperationDefinition Operation => _operation;

    /// <summary>The document of the first page.</summary>
    public GraphQLDocument FirstPage { get; }

    /// <summary>The document of the other pages.</summary>
    public GraphQLDocument NextPages => field ??= TableOperation.OfNextPages(_document, _operation, Shape.Lists, _names);

    /// <summary>The name of the table: that of the operation, or of its list.</summary>
    public string Name => _operation.Name?.StringValue ?? Rows.Field.Name;

    private TableList Rows => Shape.Lists[0];

    private bool IsPaged { get; }

    // Null where it is not known before the list is read.
    private int? SizeOfPage => (_reader.ValueOf(Rows.Field.Syntax, First) ?? Rows.Field.Definition.Arguments!.Find(First)!.DefaultValue) as int?;

    /// <summary>The plan for an operation; null where the document is not valid, which its execution tells.</summary>
    /// <exception cref="ClientError">The answer is no table, or its pages cannot be followed.</exception>
    public static TablePlan? Of(PreparedDocument document, string? operationName, Inputs? variables, TableParameters parameters, ISchema schema)
    {
        if (document.HasFragmentCycle || document.Operation(operationName) is not { Operation: OperationType.Query } operation)
        {
            return null;
        }

        var (names, reader) = (new PrivateNames(document.Text), new SelectionReader(document, operation, variables, schema));
        if (reader.Read() is not { } fields)
        {
            return null;
        }

        var plan = new TablePlan(document, operation, names, reader, TableShape.Of(fields, parameters, names, reader));
        plan.CheckDirection();
        return plan;
    }

    /// <summary>The variables of the page that begins there.</summary>
    public Inputs VariablesOf(object next, Inputs? variables) =>
        new Dictionary<string, object?>(variables ?? Inputs.Empty, StringComparer.Ordinal) { [_names.Next] = next }.ToInputs();

    /// <summary>How many items the list has on all pages; null where that is not told, or where it begins after some of them.</summary>
    public int? TotalOf(object? answer) =>
        Rows.Connection is not null && _reader.ValueOf(Rows.Field.Syntax, "after") is null ? Cell.At(answer, [.. Rows.Connection, _names.Total]) as int? : null;

    /// <summary>How many items the list has on this page.</summary>
    public int ItemsOf(object? answer) => Rows.ItemsOf(answer, isWhole: false).Count;

    /// <summary>Where the next page begins; null after the last.</summary>
    /// <param name="answer">The data of this page.</param>
    /// <param name="begun">Where this page begins; null for the first.</param>
    public object? NextOf(object? answer, object? begun)
    {
        var items = ItemsOf(answer);
        if (Rows.Connection is null)
        {
            var isLast = !IsPaged || items == 0 || items < SizeOfPage;
            return isLast ? null : items + ((begun ?? _reader.ValueOf(Rows.Field.Syntax, Skip)) as int? ?? 0);
        }

        var goesOn = Cell.At(answer, [.. Rows.Connection, _names.Page, "hasNextPage"]) is true;
        return goesOn ? Cell.At(answer, [.. Rows.Connection, _names.Page, "endCursor"]) : null;
    }

    private void CheckDirection()
    {
        foreach (var argument in (string[])["last", "before"])
        {
            if (_reader.ValueOf(Rows.Field.Syntax, argument) is not null)
            {
                throw new ClientError(
                    ErrorCodes.NoTable,
                    $"'{Rows.Field.Name}' has '{argument}', but a table is read from the beginning of its list. Expected 'first', the size of a page, and 'after' where it is not to begin there.");
            }
        }

        if (IsPaged && _reader.ValueOf(Rows.Field.Syntax, First) is 0)
        {
            throw new ClientError(ErrorCodes.NoTable, $"'{Rows.Field.Name}' has pages of 0 items. Expected 1 or more as 'first'.");
        }
    }
}
