using System.Globalization;
using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Paging;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>The root of all queries.</summary>
internal sealed class QueryType : ObjectGraphType
{
    private const int MaxNodes = 50;

    private readonly CatalogTypes _types;
    private readonly Dictionary<string, Func<IResolveFieldContext, ValueTask<object?>>> _singletons = new(StringComparer.Ordinal);

    public QueryType(CatalogTypes types)
    {
        _types = types;
        Name = "Query";
        Description = "Everything that can be asked of the catalog.";
        AddConnection<CaseStudy>("caseStudies", "The case studies.");
        AddConnection<Statement>("statements", "The statements of all case studies.");
        AddConnection<Practice>("practices", "How volunteers are recruited, selected, trained, bound, paid and guided, in all case studies.");
        AddConnection<Partnership>("partnerships", "The partnerships of all case studies.");
        AddConnection<Organization>("organizations", "The organizations that the report names.");
        AddConnection<Figure>("figures", "The numbers that the report states.");
        AddConnection<Fact>("facts", "What the report states of organizations, projects and the research.");
        AddConnection<VolunteerGroup>("volunteerGroups", "The groups of volunteers of all case studies.");
        AddConnection<ProfessionalRole>("professionalRoles", "The professional roles of all case studies.");
        AddConnection<GroupTask>("groupTasks", "The tasks of the volunteer groups and professional roles of all case studies.");
        AddConnection<Location>("locations", "The places where the case studies are.");
        AddConnection<TargetGroup>("targetGroups", "The people that the case studies are for.");
        AddConnection<Source>("sources", "The interviews, documents, websites and footnotes behind the chapters.");
        AddConnection<Discrepancy>("discrepancies", "Where the report says two different things: case study by case study, contradictions first, and as a whole.");
        AddConnection<GlossaryTerm>("glossary", "How the catalog translates the terms of the report.");
        AddCaseStudy();
        AddList<InterventionLayer>(this, "layers", "The layers of the intervention pyramid, lowest first.");
        AddList<VolunteerType>(this, "volunteerTypes", "The types of volunteers.");
        AddList<CollaborationForm>(this, "collaborationForms", "The forms of collaboration between professionals and volunteers.");
        AddList<Factor>(this, "factors", "The report's cross-case factors.");
        AddSingleton("catalog", "The catalog itself: its version, its source, what it holds.", "Catalog", _ => new(new Part("Catalog")));
        AddSingleton("report", "The report that the catalog is made from.", "Report", _ => new(new Part("Report")));
        AddField(EnumLabels.Field());
        AddNodes();
    }

    /// <summary>The types of the objects at the root that are no items of the catalog.</summary>
    public static IEnumerable<IObjectGraphType> PartTypes()
    {
        var catalog = Part.Type("Catalog", "The catalog itself.");
        Add(catalog, "version", "Hash of the content: equal versions hold equal data.", new NonNullGraphType(new StringGraphType()), context => InfoAsync(context, info => info.Version));
        Add(catalog, "source", "Citation of the report that the catalog paraphrases.", new NonNullGraphType(new StringGraphType()), context => InfoAsync(context, info => info.Source));
        Add(catalog, "counts", "How many items the catalog holds, kind by kind.", new NonNullGraphType(new GraphQLTypeReference("CatalogCounts")), _ => Task.FromResult<object?>(new object()));
        yield return catalog;

        var counts = new ObjectGraphType { Name = "CatalogCounts", Description = "How many items the catalog holds, kind by kind." };
        AddCount<CaseStudy>(counts, "caseStudies", "Case studies.");
        AddCount<Statement>(counts, "statements", "Statements.");
        AddCount<Coding>(counts, "codings", "Codings.");
        AddCount<Factor>(counts, "factors", "Cross-case factors.");
        AddCount<Practice>(counts, "practices", "Practices.");
        AddCount<VolunteerGroup>(counts, "volunteerGroups", "Groups of volunteers.");
        AddCount<ProfessionalRole>(counts, "professionalRoles", "Professional roles.");
        AddCount<Organization>(counts, "organizations", "Organizations.");
        AddCount<Partnership>(counts, "partnerships", "Partnerships.");
        AddCount<Figure>(counts, "figures", "Figures.");
        AddCount<Fact>(counts, "facts", "Facts.");
        AddCount<Discrepancy>(counts, "discrepancies", "Discrepancies.");
        AddCount<Source>(counts, "sources", "Sources.");
        AddCount<Finding>(counts, "findings", "Cross-case conclusions.");
        AddCount<ReportSection>(counts, "sections", "Sections of the report.");
        AddCount<GlossaryTerm>(counts, "glossaryTerms", "Terms of the glossary.");
        yield return counts;

        var report = Part.Type("Report", "The report that the catalog is made from.");
        AddList<ReportSection>(report, "sections", "The sections, in the order of the report.");
        AddList<Publication>(report, "publications", "The publications of the research program, this report among them.");
        AddList<Finding>(report, "findings", "The report's own conclusions across case studies.");
        AddList<Definition>(report, "definitions", "The terms that the report defines.");
        AddList<Fact>(report, "facts", "What the report states of the research and of the case studies together.", fact => fact.CaseStudy == null);
        AddList<Discrepancy>(report, "discrepancies", "Where the report as a whole says two different things.", discrepancy => discrepancy.CaseStudy == null);
        yield return report;

        yield return EnumLabels.OutputType();
    }

    /// <summary>Adds the field of an object of which there is one, which is a node too.</summary>
    public void AddSingleton(string name, string description, string type, Func<IResolveFieldContext, ValueTask<object?>> resolve)
    {
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(type)),
            Resolver = new FuncFieldResolver<object?>(resolve),
        });
        _singletons.Add(Singleton.IdOf(type), resolve);
    }

    private static void Add(ObjectGraphType type, string name, string description, IGraphType fieldType, Func<IResolveFieldContext, Task<object?>> resolve) =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = fieldType,
            Resolver = new FuncFieldResolver<object?>(context => new ValueTask<object?>(resolve(context))),
        });

    private static async Task<object?> InfoAsync(IResolveFieldContext context, Func<CatalogInfo, string> read) =>
        read(await context.Loaders().Catalog.GetInfoAsync(context.CancellationToken));

    private static void AddCount<T>(ObjectGraphType counts, string name, string description)
        where T : CatalogItem =>
        Add(counts, name, description, new NonNullGraphType(new IntGraphType()), async context =>
            await context.Loaders().Catalog.CountAsync(new Specification<T>(), context.CancellationToken));

    private static void AddList<T>(ObjectGraphType type, string name, string description, Expression<Func<T, bool>>? always = null)
        where T : CatalogItem
    {
        var restriction = new Specification<T>();
        restriction.Query.Where(always ?? (_ => true), always is not null);
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(typeof(T).Name)))),
            Arguments = ListArguments.Selection<T>(),
            Resolver = new FuncFieldResolver<object?>(async context =>
                await context.Loaders().Catalog.ListAsync(ListArguments.Read<T>(context).Specification.And(restriction), cancellationToken: context.CancellationToken)),
        });
    }

    private void AddConnection<T>(string name, string description)
        where T : CatalogItem =>
        AddField(ConnectionField.Create<T>(name, description, context =>
        {
            // Not the context itself: the engine uses it again for other fields before the connection is read.
            var (loaders, field) = (context.Loaders(), context.FieldAst);
            var arguments = ListArguments.Read<T>(context, withPage: true);
            return new Connection<T>(
                arguments.Arguments,
                arguments.SelectsRows,
                arguments.CursorOf,
                () => loaders.LoadAtRoot((field, "page"), (catalog, cancellationToken) => catalog.ListAsync(arguments.Specification, arguments.Page, cancellationToken)),
                () => loaders.LoadAtRoot((field, "count"), (catalog, cancellationToken) => catalog.CountAsync(arguments.Specification, cancellationToken)));
        }));

    private void AddCaseStudy() => AddField(new FieldType
    {
        Name = "caseStudy",
        Description = "One case study; null when there is none with the slug.",
        ResolvedType = new GraphQLTypeReference(nameof(CaseStudy)),
        Arguments = [new QueryArgument(new NonNullGraphType(new StringGraphType())) { Name = "slug", Description = "The slug, such as sport-op-school." }],
        Resolver = new FuncFieldResolver<object?>(context =>
            ((IEntityType)_types.Get(typeof(CaseStudy))).LoadNode(context, context.GetArgument<string>("slug"), withRelated: true)),
    });

    private void AddNodes()
    {
        var node = new GraphQLTypeReference("Node");
        var id = new NonNullGraphType(new IdGraphType());
        AddField(new FieldType
        {
            Name = "node",
            Description = "Fetches an object given its ID.",
            ResolvedType = node,
            Arguments = [new QueryArgument(id) { Name = "id", Description = "The global id." }],
            Resolver = new FuncFieldResolver<object?>(context => LoadNode(context, context.GetArgument<string>("id"))),
        });
        AddField(new FieldType
        {
            Name = "nodes",
            Description = "Lookup nodes by a list of IDs.",
            ResolvedType = new NonNullGraphType(new ListGraphType(node)),
            Arguments = [new QueryArgument(new NonNullGraphType(new ListGraphType(id))) { Name = "ids", Description = "The global ids, at most 50." }],
            Resolver = new FuncFieldResolver<object?>(context =>
            {
                var ids = context.GetArgument<string[]>("ids");
                return ids.Length <= MaxNodes
                    ? ids.Select(each => LoadNode(context, each)).ToList()
                    : throw new ClientError(ErrorCodes.TooManyNodes, string.Create(CultureInfo.InvariantCulture, $"{ids.Length} nodes were requested at once. Expected {MaxNodes} or fewer."));
            }),
        });
    }

    // What is wrong with one id is an error of that one.
    private IDataLoaderResult LoadNode(IResolveFieldContext context, string id) => GlobalId.Decode(id) switch
    {
        _ when _singletons.TryGetValue(id, out var resolve) => new Loaded(resolve(context).AsTask()),
        var (typeName, code) when _types.Entity(typeName) is { } entity => entity.LoadNode(context, code, withRelated: true),
        _ => new Loaded(Task.FromException<object?>(new ClientError(ErrorCodes.InvalidId, $"'{id}' is not an id. Expected the value of an 'id' field."))),
    };

    private sealed class Loaded(Task<object?> result) : IDataLoaderResult
    {
        public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => result;
    }

    // The source of an object whose fields need none.
    private sealed record Part(string Name)
    {
        public static ObjectGraphType Type(string name, string description)
        {
            var type = new ObjectGraphType { Name = name, Description = description, IsTypeOf = source => source is Part part && part.Name == name };
            Singleton.Declare(type);
            return type;
        }
    }
}
