using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Loading;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Volunteers;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Volunteers;

/// <summary>The yes-or-no traits, which are derived from practices and so neither nodes nor filtered themselves.</summary>
internal sealed class PracticeFeatureType : ObjectGraphType<CaseStudyFeature>
{
    private static readonly Expression<Func<CaseStudy, IEnumerable<Practice>>> PracticesOf = caseStudy => caseStudy.Practices;
    private static readonly ISpecification<Practice> Deciding = new Specification<Practice>().Query.Where(practice => practice.Feature != null).Specification;

    private static readonly PracticeFeatureCode[] Features = Enum.GetValues<PracticeFeatureCode>();

    public PracticeFeatureType()
    {
        Name = nameof(PracticeFeature);
        Description = "A yes-or-no trait of a case study, derived from its practices.";
        AddField(new FieldType
        {
            Name = "feature",
            Description = "The trait.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(nameof(PracticeFeatureCode))),
            Resolver = new SourceResolver<CaseStudyFeature>(feature => feature.Feature),
        });
        AddField(new FieldType
        {
            Name = "presence",
            Description = "Present, absent, mixed where practices say both, not stated where none decides it.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(nameof(Presence))),
            Resolver = new SourceResolver<CaseStudyFeature>(feature => feature.Presence),
        });
        AddField(new FieldType
        {
            Name = "practices",
            Description = "The practices that decide it; empty when not stated.",
            ResolvedType = ListOf(nameof(Practice)),
            Resolver = new FuncFieldResolver<CaseStudyFeature, object?>(LoadPractices),
        });
    }

    /// <summary>The field of a case study that gives them all.</summary>
    public static FieldType Field() => new()
    {
        Name = "practiceFeatures",
        Description = "The yes-or-no traits behind the practices: every one, also those that the report does not state.",
        ResolvedType = ListOf(nameof(PracticeFeature)),
        Resolver = new FuncFieldResolver<CaseStudy, object?>(context =>
        {
            var caseStudy = context.Source.Code;
            return context.Source.Includes(nameof(CaseStudy.Practices))
                ? DecidingPractices(context, caseStudy).Then(practices => Derive(caseStudy, practices.Select(practice => (practice.Feature!.Value, practice.Presence))))
                : context.Loaders().Load<IReadOnlyList<Decision>>(typeof(Decision), caseStudy, LoadDecisionsAsync)
                    .Then(decisions => Derive(caseStudy, (decisions ?? []).Select(decision => (decision.Feature, decision.Presence))));
        }),
    };

    private static IReadOnlyList<CaseStudyFeature> Derive(string caseStudy, IEnumerable<(PracticeFeatureCode Feature, Presence Presence)> decisions)
    {
        var presences = Features.ToDictionary(feature => feature, _ => Presence.NotStated);
        foreach (var (feature, presence) in decisions)
        {
            presences[feature] = PracticeFeature.Combine(presences[feature], presence);
        }

        return [.. Features.Select(feature => new CaseStudyFeature(caseStudy, feature, presences[feature]))];
    }

    // From a database not the practices themselves: their texts are most of what a page about all case studies would read.
    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<Decision>>> LoadDecisionsAsync(IBatchCatalog catalog, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var wanted = codes.ToList();
        var deciding = new Specification<Practice, Decision>();
        deciding.Query
            .Where(practice => practice.Feature != null && wanted.Contains(practice.CaseStudy.Code))
            .Select(practice => new Decision(practice.CaseStudy.Code, practice.Feature!.Value, practice.Presence));
        return (await catalog.ListAsync(deciding, cancellationToken: cancellationToken))
            .GroupBy(decision => decision.CaseStudyCode)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Decision>)[.. group], StringComparer.Ordinal);
    }

    private static object LoadPractices(IResolveFieldContext<CaseStudyFeature> context)
    {
        var feature = context.Source.Feature;
        return DecidingPractices(context, context.Source.CaseStudyCode).Then(practices => practices.Where(practice => practice.Feature == feature));
    }

    private static IDataLoaderResult<IReadOnlyList<Practice>> DecidingPractices(IResolveFieldContext context, string caseStudy) =>
        context.Loaders().Load<IReadOnlyList<Practice>>(Deciding, caseStudy, (catalog, codes, cancellationToken) =>
            catalog.ListByParentAsync(codes, PracticesOf, Deciding, cancellationToken: cancellationToken));

    private static NonNullGraphType ListOf(string type) => new(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(type))));

    /// <summary>What a practice decides about a trait.</summary>
    private sealed record Decision(string CaseStudyCode, PracticeFeatureCode Feature, Presence Presence);
}
