using CivilSociety.Api.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace CivilSociety.Api.Tools;

/// <summary>Finds the tools among the trusted documents.</summary>
internal sealed class ToolDocuments
{
    private readonly Dictionary<string, ToolDocument> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    public ToolDocuments(TrustedDocuments documents)
    {
        foreach (var (id, text) in documents.All.OrderBy(document => document.Id, StringComparer.Ordinal))
        {
            if (ToolComment.Of(text) is { Advice: not null } comment && Parse(text) is { } syntax)
            {
                Add(id, text, syntax, comment);
            }
        }
    }

    /// <summary>The tools, by the ids of their documents.</summary>
    public IReadOnlyCollection<ToolDocument> All => _byName.Values;

    /// <summary>What is wrong with those meant as tools: a line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public ToolDocument? Find(string name) => _byName.GetValueOrDefault(name);

    // Where it is wrong, the check of trusted documents says so.
    private static GraphQLDocument? Parse(string text)
    {
        try
        {
            return Parser.Parse(text);
        }
        catch (Exception fault) when (fault is GraphQLSyntaxErrorException or GraphQLMaxDepthExceededException)
        {
            return null;
        }
    }

    private void Add(string id, string text, GraphQLDocument syntax, ToolComment comment)
    {
        var description = $"{comment.Question} {comment.Advice}".Trim();
        if (syntax.Definitions.OfType<GraphQLOperationDefinition>().ToList() is not [{ Name: not null, Operation: OperationType.Query } operation])
        {
            _faults.Add($"Document '{id}' is meant as a tool. Expected one operation, a query with a name.");
        }
        else if (description.Length == 0)
        {
            _faults.Add($"Document '{id}' is meant as a tool and has no description. Expected what it answers after 'Tool:'.");
        }
        else if (new ToolDocument(id, text, syntax, operation, description) is var tool && !_byName.TryAdd(tool.Name, tool) && _byName[tool.Name].Text != text)
        {
            _faults.Add($"Documents '{_byName[tool.Name].Id}' and '{id}' are both the tool '{tool.Name}'. Expected an operation name of its own in each.");
        }
    }
}
