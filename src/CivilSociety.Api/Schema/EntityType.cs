using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Paging;
using CivilSociety.Domain;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>A GraphQL object type for items of the catalog: a node, related to others.</summary>
internal abstract class EntityType<T> : DeclaredType<T>, IEntityType
    where T : CatalogItem
{
    protected EntityType(string description)
        : base(typeof(T).Name, description)
    {
        AddField(new FieldType
        {
            Name = "id",
            Description = "The global id: opaque, and stable as the code is.",
            ResolvedType = new NonNullGraphType(new IdGraphType()),
            Resolver = new SourceResolver<T>(item => GlobalId.Encode(Name, item.Code)),
        });
        AddResolvedInterface(new GraphQLTypeReference("Node"));
        IsTypeOf = source => source is T;
    }

    /// <inheritdoc/>
    public IDataLoaderResult LoadNode(IResolveFieldContext context, string code, bool withRelated = false)
    {
        // Other fields ask for the same item without what this one selects of it.
        object key = withRelated ? (typeof(T), context.FieldAst) : typeof(T);
        var specification = context.Loaders().Once(key, () => new Specification<T>().Including(withRelated ? SelectedReferences.Of(context, this) : []));
        return context.Loaders().Load<T?>(
            key,
            code,
            async (catalog, codes, cancellationToken) =>
                (IReadOnlyDictionary<string, T?>)(await catalog.GetByCodesAsync(codes, specification, cancellationToken))!);
    }

    /// <summary>One related item: read along with the list that the item is of, or loaded for all items together.</summary>
    protected void Reference<TRelated>(string name, Expression<Func<T, TRelated?>> related, string description, bool optional = false)
        where TRelated : CatalogItem
    {
        Add(new ObjectMember(name, description, related));
        var (read, relation) = (new Lazy<Func<T, TRelated?>>(related.Compile), ((MemberExpression)related.Body).Member.Name);
        IGraphType type = new GraphQLTypeReference(typeof(TRelated).Name);
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = optional ? type : new NonNullGraphType(type),
            Resolver = new FuncFieldResolver<T, object?>(context => context.Source.Includes(relation) ? read.Value(context.Source) : context.Loaders().Load<TRelated?>(
                related,
                context.Source.Code,
                async (catalog, codes, cancellationToken) =>
                    (IReadOnlyDictionary<string, TRelated?>)(await catalog.GetRelatedAsync(codes, related, cancellationToken))!)),
        }.WithRelation(relation));
    }

    /// <summary>A list that stays small, whole.</summary>
    protected void List<TItem>(string name, Expression<Func<T, IEnumerable<TItem>>> items, string description)
        where TItem : CatalogItem
    {
        Add(new ListMember(name, description, items, typeof(TItem)));
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(typeof(TItem).Name)))),
            Arguments = ListArguments.Selection<TItem>(),
            Resolver = new FuncFieldResolver<T, object?>(context =>
            {
                var specification = ListArguments.Read<TItem>(context).Specification;
                return context.Loaders().Load<IReadOnlyList<TItem>>(
                    context.FieldAst,
                    context.Source.Code,
                    (catalog, codes, cancellationToken) => catalog.ListByParentAsync(codes, items, specification, cancellationToken: cancellationToken));
            }),
        });
    }

    /// <summary>A list that can grow, page by page.</summary>
    protected void Connection<TItem>(string name, Expression<Func<T, IEnumerable<TItem>>> items, string description)
        where TItem : CatalogItem
    {
        Add(new ListMember(name, description, items, typeof(TItem)));
        AddField(ConnectionField.Create<TItem>(name, description, context =>
        {
            // Not the context itself: the engine uses it again for other fields before the connection is read.
            var (loaders, field, code) = (context.Loaders(), context.FieldAst, ((T)context.Source!).Code);
            var arguments = ListArguments.Read<TItem>(context, withPage: true);
            return new Connection<TItem>(
                arguments.Arguments,
                arguments.SelectsRows,
                arguments.CursorOf,
                () => loaders.Load<IReadOnlyList<TItem>>((field, "page"), code, (catalog, codes, cancellationToken) =>
                    catalog.ListByParentAsync(codes, items, arguments.Specification, arguments.Page, cancellationToken)),
                () => loaders.Load<int>((field, "count"), code, (catalog, codes, cancellationToken) =>
                    catalog.CountByParentAsync(codes, items, arguments.Specification, cancellationToken)));
        }));
    }
}
