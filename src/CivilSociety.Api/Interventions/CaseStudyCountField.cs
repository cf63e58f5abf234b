using System.Linq.Expressions;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Interventions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Interventions;

/// <summary>How many case studies work in a layer, by the definition that the patterns have.</summary>
internal static class CaseStudyCountField
{
    private static readonly Expression<Func<InterventionLayer, IEnumerable<LayerPlacement>>> PlacementsOf = layer => layer.Placements;

    public static FieldType Create() => new()
    {
        Name = "caseStudyCount",
        Description = "How many case studies work in the layer, each once, by chapter 1 unless asked otherwise; wishes do not count.",
        ResolvedType = new NonNullGraphType(new IntGraphType()),
        Arguments =
        [
            new QueryArgument(new NonNullGraphType(new GraphQLTypeReference(nameof(PlacementSource))))
            {
                Name = "source",
                Description = "Which part of the report places them.",
                DefaultValue = PlacementSource.CrossCaseChapter,
            },
            new QueryArgument(new GraphQLTypeReference(nameof(Emphasis))) { Name = "emphasis", Description = "Only those ranked so; all of them when null." },
        ],
        Resolver = new FuncFieldResolver<InterventionLayer, object?>(context =>
        {
            var placements = new LayerPlacementsIn(layer: null, context.GetArgument<PlacementSource>("source"), context.GetArgument<Emphasis?>("emphasis")).Including([nameof(LayerPlacement.CaseStudy)]);
            return context.Loaders()
                .Load<IReadOnlyList<LayerPlacement>>(context.FieldAst, context.Source.Code, (catalog, codes, cancellationToken) =>
                    catalog.ListByParentAsync(codes, PlacementsOf, placements, cancellationToken: cancellationToken))
                .Then(found => (object?)found.DistinctBy(placement => placement.CaseStudy.Code).Count());
        }),
    };
}
