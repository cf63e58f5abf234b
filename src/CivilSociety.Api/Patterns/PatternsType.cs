using System.Reflection;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Patterns;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Patterns;

/// <summary>The patterns of the engine: a field for each of its methods that takes a request.</summary>
internal sealed class PatternsType : ObjectGraphType<PatternEngine>
{
    private const string Summary = "What goes together in the case studies; every number opens to the cases, statements and sections behind it.";

    private static readonly MethodInfo[] Methods =
        [.. typeof(PatternEngine).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName)];

    private static readonly MethodInfo[] Patterns = [.. Methods.Where(method => method.GetParameters() is [{ ParameterType: var type }] && type != typeof(string))];

    public PatternsType()
    {
        (Name, Description) = ("Patterns", Summary);
        Singleton.Declare(this);
        foreach (var pattern in Patterns)
        {
            AddField(Pattern(pattern));
        }

        foreach (var field in Findings())
        {
            AddField(field);
        }
    }

    /// <summary>Adds the root field that leads to the patterns.</summary>
    public static void AddTo(QueryType query) => query.AddSingleton(
        "patterns",
        Summary,
        "Patterns",
        async context => await context.RequestServices!.GetRequiredService<PatternSource>().GetAsync(context.Loaders().Catalog, context.CancellationToken));

    /// <summary>All types of what patterns answer with.</summary>
    public static IEnumerable<IObjectGraphType> Outputs() => [new PatternsType(), .. DerivedResultType.For(Methods.Select(method => method.ReturnType))];

    /// <summary>All input objects of patterns.</summary>
    public static IEnumerable<IGraphType> Inputs() => PatternArguments.Inputs(Questions());

    /// <summary>All enums that patterns take or answer with.</summary>
    public static IEnumerable<Type> Enums() => PatternArguments.Enums(Questions()).Concat(DerivedResultType.EnumsIn(Methods.Select(method => method.ReturnType)));

    private static IEnumerable<ParameterInfo> Questions() => Patterns.Select(pattern => pattern.GetParameters()[0]);

    private static FieldType Pattern(MethodInfo pattern)
    {
        var question = pattern.GetParameters()[0];
        var field = new FieldType
        {
            Name = Deviations.NameOf(pattern),
            Description = Documentation.Of(pattern),
            // Null for an error: what else is asked is answered.
            ResolvedType = new GraphQLTypeReference(pattern.ReturnType.Name),
            Arguments = [.. PatternArguments.Of(question)],
            Resolver = new FuncFieldResolver<PatternEngine, object?>(async context =>
            {
                var given = await PatternArguments.ReadAsync(context, question);
                try
                {
                    return pattern.Invoke(context.Source, BindingFlags.DoNotWrapExceptions, null, [PatternArguments.Create(question.ParameterType, given)], null);
                }
                catch (ArgumentException fault)
                {
                    throw PatternErrors.Of(fault);
                }
            }),
        };
        return Deviations.Weigh(field, pattern);
    }

    // The report's own conclusions need no question: a client says how many, and with which verdicts.
    private static IEnumerable<FieldType> Findings()
    {
        var findings = typeof(PatternEngine).GetMethod(nameof(PatternEngine.Findings))!;
        var list = new FieldType
        {
            Name = "findings",
            Description = Documentation.Of(findings),
            ResolvedType = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(TestedFinding)))),
            Arguments =
            [
                new QueryArgument(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(Verdict))))) { Name = "verdicts", Description = "Only those with one of these verdicts; all of them when null or empty." },
            ],
        };
        return ComputedList.Create(list, Deviations.FirstOf(findings), Chosen).Select(field => Deviations.Weigh(field, findings).AsComputed());

        static IEnumerable<object> Chosen(IResolveFieldContext context)
        {
            var verdicts = context.GetArgument<Verdict[]?>("verdicts") ?? [];
            return ((PatternEngine)context.Source!).Findings().Where(finding => verdicts.Length == 0 || verdicts.Contains(finding.Verdict));
        }
    }
}
