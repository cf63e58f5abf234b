using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Patterns;

/// <summary>Fields that ask the engine for a pattern.</summary>
internal static class PatternField
{
    /// <summary>How many objects a pattern counts as, for what it computes: the largest of the ten cases takes some 30 ms.</summary>
    public const int Weight = 8_000;

    /// <summary>A pattern that looks at everything.</summary>
    public static FieldType Create<TResult>(string name, string description, QueryArguments arguments, Func<IResolveFieldContext<PatternEngine>, TResult> find) =>
        Create<TResult>(name, description, arguments, context => new ValueTask<object?>(Find(() => find(context))), Weight);

    /// <summary>A pattern that looks at what <c>where</c>, <c>with</c> and <c>without</c> select; at everything without them.</summary>
    public static FieldType CreateSelecting<TResult>(
        string name,
        string description,
        QueryArguments arguments,
        Func<IResolveFieldContext<PatternEngine>, Selection, TResult> find,
        int weight = Weight) =>
        Create<TResult>(
            name,
            description,
            [
                .. arguments,
                new QueryArgument(new GraphQLTypeReference("CaseStudyFilterInput")) { Name = "where", Description = "Only case studies that satisfy this, and their statements." },
                Keys("with", "Only what has all of these attributes for certain."),
                Keys("without", "Only what has none of these attributes for certain."),
            ],
            async context =>
            {
                var selection = await SelectAsync(context);
                return Find(() => find(context, selection));
            },
            weight);

    /// <summary>An argument that is required, or has a value by default.</summary>
    public static QueryArgument Argument(string name, IGraphType type, string description, object? byDefault = null) =>
        new(new NonNullGraphType(type)) { Name = name, Description = description, DefaultValue = byDefault };

    /// <summary>An argument that names dimensions.</summary>
    public static QueryArgument Dimensions(string description, params IReadOnlyList<Dimension> byDefault) =>
        Argument("dimensions", new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(Dimension)))), description, byDefault.Count == 0 ? null : byDefault);

    /// <summary>The argument that tells what is counted.</summary>
    public static QueryArgument Unit() => Argument("unit", new GraphQLTypeReference(nameof(PatternUnit)), "What is counted.", PatternUnit.CaseStudies);

    /// <summary>An argument that names attributes by their keys.</summary>
    public static QueryArgument Keys(string name, string description, bool optional = true)
    {
        var type = new ListGraphType(new NonNullGraphType(new StringGraphType()));
        return new(optional ? type : new NonNullGraphType(type)) { Name = name, Description = $"{description} Keys, such as layer:tackling-problems." };
    }

    /// <summary>A list in an input object; empty where it is not given.</summary>
    public static IReadOnlyList<T> List<T>(IDictionary<string, object?> input, string name) =>
        input.TryGetValue(name, out var values) && values is IEnumerable<object?> list ? [.. list.Cast<T>()] : [];

    /// <summary>The error that tells the client of a fault in its question.</summary>
    public static CatalogError ErrorOf(ArgumentException fault) => fault switch
    {
        UnknownNameException { Kind: "attribute" } => new(ErrorCodes.UnknownAttribute, fault.Message),
        UnknownNameException { Kind: "case study" } => new(ErrorCodes.UnknownCaseStudy, fault.Message),
        UnknownNameException { Kind: "factor" } => new(ErrorCodes.UnknownFactor, fault.Message),
        PatternLimitException => new(ErrorCodes.PatternTooLarge, fault.Message),
        _ => new(ErrorCodes.InvalidPattern, MessageOf(fault)),
    };

    private static FieldType Create<TResult>(
        string name,
        string description,
        QueryArguments arguments,
        Func<IResolveFieldContext<PatternEngine>, ValueTask<object?>> resolve,
        int weight) =>
        new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(PatternTypes.NameOf(typeof(TResult)))),
            Arguments = arguments,
            Resolver = new FuncFieldResolver<PatternEngine, object?>(resolve),
        }.WithMetadata(AnswerSize.WeightKey, weight);

    private static object? Find<TResult>(Func<TResult> find)
    {
        try
        {
            return find();
        }
        catch (ArgumentException fault)
        {
            throw ErrorOf(fault);
        }
    }

    // .NET adds the names of its own parameters, and on a line of its own the value.
    private static string MessageOf(ArgumentException fault) =>
        fault.Message.ReplaceLineEndings("\n").Split('\n')[0].Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal);

    private static async Task<Selection> SelectAsync(IResolveFieldContext context)
    {
        var limits = context.RequestServices!.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Limits;
        var (with, without) = (context.GetArgument<string[]?>("with") ?? [], context.GetArgument<string[]?>("without") ?? []);
        FilterSize.Check(with, limits);
        FilterSize.Check(without, limits);
        var where = ListArguments.Read<CaseStudy>(context).Specification;
        var selection = where.Criteria is null
            ? Selection.Everything
            : await Selection.OfAsync(context.Loaders().Catalog, where, context.CancellationToken);
        return selection with { With = with, Without = without };
    }
}
