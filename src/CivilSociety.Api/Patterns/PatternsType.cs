using CivilSociety.Api.Patterns.Advices;
using CivilSociety.Api.Patterns.BlindSpots;
using CivilSociety.Api.Patterns.Concepts;
using CivilSociety.Api.Patterns.Configurations;
using CivilSociety.Api.Patterns.Cooccurrences;
using CivilSociety.Api.Patterns.Crosstabs;
using CivilSociety.Api.Patterns.Findings;
using CivilSociety.Api.Patterns.Hypotheses;
using CivilSociety.Api.Patterns.Rules;
using CivilSociety.Api.Patterns.Similarities;
using CivilSociety.Api.Patterns.Voices;
using CivilSociety.Domain.Patterns;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Patterns;

/// <summary>What the engine can be asked for.</summary>
internal sealed class PatternsType : ObjectGraphType<PatternEngine>
{
    public PatternsType()
    {
        Name = "Patterns";
        Description = "What goes together in the case studies; every number opens to the cases, statements and sections behind it.";
        AddField(CrosstabField.Create());
        AddField(CooccurrenceField.Create());
        AddField(RulesField.Create());
        AddField(RuleField.Create());
        AddField(ConceptsField.Create());
        AddField(TruthTableField.Create());
        AddField(NecessityField.Create());
        AddField(SufficiencyField.Create());
        AddField(SimilarField.Create());
        AddField(PerspectivesField.Create());
        AddField(BlindSpotsField.Create());
        AddField(HypothesisField.Create());
        AddField(FindingsField.Create());
        AddField(AdviceField.Create());
    }

    /// <summary>The root field that leads to the patterns.</summary>
    public static FieldType Field() => new()
    {
        Name = "patterns",
        Description = "What goes together in the case studies; every number opens to the cases, statements and sections behind it.",
        ResolvedType = new NonNullGraphType(new GraphQLTypeReference("Patterns")),
        Resolver = new FuncFieldResolver<object?>(async context => await context.RequestServices!.GetRequiredService<PatternSource>().GetAsync(context.CancellationToken)),
    };
}
