using CivilSociety.Api.Loading;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Volunteers;

/// <summary>The yes-or-no traits, which are derived from practices and so neither nodes nor filtered themselves.</summary>
internal sealed class PracticeFeatureType : ObjectGraphType<PracticeFeature>
{
    public PracticeFeatureType()
    {
        Name = nameof(PracticeFeature);
        Description = "A yes-or-no trait of a case study, derived from its practices.";
        AddField(new FieldType
        {
            Name = "feature",
            Description = "The trait.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(nameof(PracticeFeatureCode))),
            Resolver = new FuncFieldResolver<PracticeFeature, object?>(context => context.Source.Feature),
        });
        AddField(new FieldType
        {
            Name = "presence",
            Description = "Present, absent, mixed where practices say both, not stated where none decides it.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(nameof(Presence))),
            Resolver = new FuncFieldResolver<PracticeFeature, object?>(context => context.Source.Presence),
        });
        AddField(new FieldType
        {
            Name = "practices",
            Description = "The practices that decide it; empty when not stated.",
            ResolvedType = ListOf(nameof(Practice)),
            Resolver = new FuncFieldResolver<PracticeFeature, object?>(context => context.Source.Practices),
        });
    }

    /// <summary>The field of a case study that gives them all.</summary>
    public static FieldType Field() => new()
    {
        Name = "practiceFeatures",
        Description = "The yes-or-no traits behind the practices: every one, also those that the report does not state.",
        ResolvedType = ListOf(nameof(PracticeFeature)),
        Resolver = new FuncFieldResolver<CaseStudy, object?>(context => context
            .Loaders()
            .Load<IReadOnlyList<Practice>>(nameof(PracticeFeatureType), context.Source.Code, (catalog, codes, cancellationToken) =>
                catalog.ListByParentAsync<CaseStudy, Practice>(
                    codes,
                    caseStudy => caseStudy.Practices,
                    new Specification<Practice>(practice => practice.Feature != null),
                    cancellationToken))
            .Then(PracticeFeature.Derive)),
    };

    private static NonNullGraphType ListOf(string type) => new(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(type))));
}
