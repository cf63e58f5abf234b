using System.Text.Json;
using Ardalis.Specification;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Loading;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>What the values of enums are called, for pages that show them.</summary>
internal static class EnumLabels
{
    private const string TypeName = "EnumLabel";

    /// <summary>The root field.</summary>
    public static FieldType Field() => new()
    {
        Name = "enumLabels",
        Description = "What the values of the catalog's enums are called, enum by enum; those of sorting and languages have no labels.",
        // Null for an error: what else is asked is answered.
        ResolvedType = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(TypeName))),
        Arguments = [new QueryArgument(new StringGraphType()) { Name = "name", Description = "The name of one enum, such as Stance; null for all." }],
        Resolver = new FuncFieldResolver<object?>(async context =>
        {
            var enums = Named(context.GetArgument<string?>("name"), [.. Labels.Enums.Where(type => context.Schema.AllTypes[type.Name] is not null)]);
            return await ReadAsync(context.Loaders().Catalog, enums, context.CancellationToken);
        }),
    };

    /// <summary>The labels that the catalog has, by <c>Enum.VALUE</c>.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(ICatalog catalog, Language language, CancellationToken cancellationToken) =>
        (await ReadAsync(catalog, Labels.Enums, cancellationToken))
            .Where(value => value.Label is not null)
            .ToDictionary(value => $"{value.Enum}.{value.Value}", value => value.Label!.In(language), StringComparer.Ordinal);

    /// <summary>The type of its items.</summary>
    public static IObjectGraphType OutputType()
    {
        var type = new ObjectGraphType<EnumLabel> { Name = TypeName, Description = "What a value of an enum is called." };
        Add("enum", "The name of the enum.", false, (label, _) => label.Enum);
        Add("value", "The value.", false, (label, _) => label.Value);
        Add("label", "What it is called; null in a catalog that has no label for it.", true, (label, context) => label.Label?.In(TextLanguage.Of(context)));
        return type;

        void Add(string name, string description, bool isText, Func<EnumLabel, IResolveFieldContext, string?> read) => type.AddField(new()
        {
            Name = name,
            Description = description,
            ResolvedType = isText ? new StringGraphType() : new NonNullGraphType(new StringGraphType()),
            Arguments = isText ? [TextLanguage.Argument()] : [],
            Resolver = new FuncFieldResolver<EnumLabel, object?>(context => read(context.Source, context)),
        });
    }

    private static async Task<IEnumerable<EnumLabel>> ReadAsync(ICatalog catalog, IReadOnlyList<Type> enums, CancellationToken cancellationToken)
    {
        var labels = (await catalog.ListAsync(new Specification<Label>(), cancellationToken: cancellationToken)).ToDictionary(label => label.Code, StringComparer.Ordinal);
        return enums.SelectMany(type => type.GetEnumNames().Select(name => new EnumLabel(
            type.Name,
            JsonNamingPolicy.SnakeCaseUpper.ConvertName(name),
            labels.TryGetValue(Labels.CodeOf(type, name), out var label) ? label.Text : null)));
    }

    private static IReadOnlyList<Type> Named(string? name, IReadOnlyList<Type> enums) => enums.Where(type => name is null || type.Name == name).ToList() is { Count: > 0 } named
        ? named
        : throw new ClientError(ErrorCodes.InvalidValue, $"There are no labels of an enum '{name}'. Nearest known: {string.Join(", ", NearestNames.To(name!, enums.Select(type => type.Name)))}.");

    private sealed record EnumLabel(string Enum, string Value, LocalizedText? Label);
}
