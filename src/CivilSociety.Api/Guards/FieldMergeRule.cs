using CivilSociety.Api.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses fields of one response name that cannot be one field of the answer (5.3.2).</summary>
/// <remarks>The engine's rule compares each pair of fields, and each pair of fields below each pair. Here fields of one name are compared with the first of them.</remarks>
internal sealed class FieldMergeRule(RequestLimits limits) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLOperationDefinition>(enter: (operation, each) => new FieldMerge(each, limits).Check(operation)));
}

/// <summary>One check of an operation, with its fragments followed; none leads back to itself.</summary>
internal sealed class FieldMerge(ValidationContext context, RequestLimits limits)
{
    // Shapes are looked at, and names; fields of interfaces once more for each type that their object could have.
    private const int VisitsOfField = 10;

    private static readonly SDLPrinter Printer = new();

    private readonly Dictionary<GraphQLField, string> _calls = [];
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = context.Document.Definitions
        .OfType<GraphQLFragmentDefinition>()
        .DistinctBy(fragment => fragment.FragmentName.Name.StringValue)
        .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);

    private int _visits;

    /// <exception cref="ClientError">There are too many fields to compare.</exception>
    public void Check(GraphQLOperationDefinition operation)
    {
        var fields = Collect([(operation.SelectionSet, context.Schema.Query)]);
        if (HaveSameShapes(fields))
        {
            AreSameCalls(fields);
        }
    }

    // Even for objects of different types: a client reads the answer without knowing which one it got.
    private bool HaveSameShapes(IEnumerable<Selected> fields)
    {
        foreach (var group in Groups(fields))
        {
            if (group.Find(field => Shape(field) is { } shape && Shape(group[0]) is { } first && shape != first) is { Field: not null } other)
            {
                return Report(group[0], other, $"they return conflicting types {group[0].Definition!.ResolvedType} and {other.Definition!.ResolvedType}");
            }

            if (!HaveSameShapes(Below(group)))
            {
                return false;
            }
        }

        return true;
    }

    // One object has one type: only fields that can be of the same object are compared.
    private bool AreSameCalls(IEnumerable<Selected> fields)
    {
        foreach (var group in Groups(fields).SelectMany(ByObjectType))
        {
            if (group.Find(field => Call(field.Field) != Call(group[0].Field)) is { Field: not null } other)
            {
                var (name, otherName) = (group[0].Field.Name.StringValue, other.Field.Name.StringValue);
                return Report(group[0], other, name == otherName ? "they have differing arguments" : $"{name} and {otherName} are different fields");
            }

            if (!AreSameCalls(Below(group)))
            {
                return false;
            }
        }

        return true;
    }

    // A name that stands alone conflicts with nothing, and what is below it is compared below.
    private static IEnumerable<List<Selected>> Groups(IEnumerable<Selected> fields) =>
        fields.GroupBy(field => (field.Field.Alias?.Name ?? field.Field.Name).StringValue, StringComparer.Ordinal).Select(group => group.ToList());

    private static IEnumerable<List<Selected>> ByObjectType(List<Selected> group)
    {
        var byType = group.ToLookup(field => field.Parent as IObjectGraphType);
        var ofAny = byType[null];
        var types = byType.Where(fields => fields.Key is not null).ToList();
        return types.Count == 0 ? [group] : types.Select(fields => fields.Concat(ofAny).ToList());
    }

    private List<Selected> Below(List<Selected> group) =>
        Collect(group.Where(field => field.Field.SelectionSet is not null).Select(field => (field.Field.SelectionSet!, field.Definition?.ResolvedType?.GetNamedType())));

    private List<Selected> Collect(IEnumerable<(GraphQLSelectionSet Selections, IGraphType? Parent)> sets)
    {
        var (fields, followed) = (new List<Selected>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (selections, parent) in sets)
        {
            Collect(selections, parent, fields, followed);
        }

        return fields;
    }

    private void Collect(GraphQLSelectionSet selections, IGraphType? parent, List<Selected> fields, HashSet<string> followed)
    {
        foreach (var selection in selections.Selections)
        {
            Limit.Check(++_visits, (long)VisitsOfField * limits.ExpandedFields, ErrorCodes.TooManyExpandedFields, "fields to merge");
            switch (selection)
            {
                case GraphQLField field:
                    fields.Add(new(field, parent, (parent as IComplexGraphType)?.Fields.Find(field.Name.Value)));
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? parent, fields, followed);
                    break;
                case GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && followed.Add(spread.FragmentName.Name.StringValue):
                    Collect(fragment.SelectionSet, TypeOf(fragment.TypeCondition), fields, followed);
                    break;
            }
        }
    }

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) => condition is null ? null : context.Schema.AllTypes[condition.Type.Name.Value];

    // Objects have fields, and those are compared; null for a field that the schema does not have.
    private static string? Shape(Selected field) => field.Definition?.ResolvedType is { } type ? Shape(type) : null;

    private static string Shape(IGraphType type) => type switch
    {
        NonNullGraphType required => $"{Shape(required.ResolvedType!)}!",
        ListGraphType list => $"[{Shape(list.ResolvedType!)}]",
        ScalarGraphType => type.Name,
        _ => "{}",
    };

    // The field and its arguments as text.
    private string Call(GraphQLField field)
    {
        if (!_calls.TryGetValue(field, out var call))
        {
            var arguments = field.Arguments?.OrderBy(argument => argument.Name.StringValue, StringComparer.Ordinal).Select(argument => Printer.Print(argument));
            _calls[field] = call = $"{field.Name.StringValue}({string.Join(", ", arguments ?? [])})";
        }

        return call;
    }

    private bool Report(Selected first, Selected other, string reason)
    {
        var name = (first.Field.Alias?.Name ?? first.Field.Name).StringValue;
        context.ReportError(new FieldMergeError(
            context.Document.Source,
            $"Fields {name} conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            first.Field,
            other.Field));
        return false;
    }

    // A field where it is selected.
    private readonly record struct Selected(GraphQLField Field, IGraphType? Parent, FieldType? Definition);
}

/// <summary>Two fields that cannot be merged.</summary>
internal sealed class FieldMergeError : ValidationError
{
    public FieldMergeError(ROM source, string message, params ASTNode[] fields)
        : base(source, "5.3.2", message, fields) => Code = "OVERLAPPING_FIELDS_CAN_BE_MERGED";
}
