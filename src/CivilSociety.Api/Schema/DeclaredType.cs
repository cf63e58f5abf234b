using System.Linq.Expressions;
using CivilSociety.Api.Execution;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Texts;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>A GraphQL object type that is declared once: its fields, and what of it clients may filter and sort by.</summary>
internal abstract class DeclaredType<T> : ObjectGraphType<T>, IDeclaredType
{
    private readonly List<Member> _members = [];

    protected DeclaredType(string name, string description) => (Name, Description) = (name, description);

    public Type ModelType => typeof(T);

    public string FilterName => $"{Name}FilterInput";

    public string SortName => $"{Name}SortInput";

    public IReadOnlyList<Member> Members => _members;

    /// <summary>A text, number, boolean, enum, value of a declared type, or list of enums or texts; a text in two languages is given in the requested one.</summary>
    protected void Value(ModelProperty property)
    {
        var (name, description, path, isOptional) = property;
        // Compiled when it is first read: a schema has hundreds of fields, and a document selects a few.
        var read = new Lazy<Func<T, object?>>(() => Expression.Lambda<Func<T, object?>>(Expression.Convert(path.Body, typeof(object)), path.Parameters).Compile());
        var isLocalized = property.Type == typeof(LocalizedText);
        var type = Nullable.GetUnderlyingType(property.Type) ?? property.Type;
        var (member, output) = property switch
        {
            { Element: { } element } => (new ScalarListMember(name, description, path, element), new ListGraphType(new NonNullGraphType(GraphTypes.For(element)))),
            _ when isLocalized => (new ObjectMember(name, description, path), new StringGraphType()),
            _ when type.IsClass && type != typeof(string) => (new ObjectMember(name, description, path), new GraphQLTypeReference(type.Name)),
            _ => ((Member)new ScalarMember(name, description, path, property.SortPath), GraphTypes.For(type)),
        };
        Add(member);
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = isOptional ? output : new NonNullGraphType(output),
            Arguments = isLocalized ? [TextLanguage.Argument()] : [],
            Resolver = isLocalized
                ? new FuncFieldResolver<T, object?>(context => ((LocalizedText?)read.Value(context.Source))?.In(TextLanguage.Of(context)))
                : new SourceResolver<T>(source => read.Value(source)),
        });
    }

    /// <summary>The condition that a filter sets on an instance; null for none.</summary>
    public Expression? Filter(Expression instance, IDictionary<string, object?> filter, CatalogTypes types) =>
        Compose.All(filter.Select(part => (part.Key, part.Value) switch
        {
            ("and" or "or", null) => null,
            ("and", { } filters) => Compose.All(Each(instance, filters, types)),
            ("or", { } filters) => Compose.Any(Each(instance, filters, types)),
            (_, null) => MemberOf(part.Key).IsMissing(instance, types),
            (_, { } value) => MemberOf(part.Key).Filter(instance, value, types),
        }));

    /// <summary>The condition that an instance is not there.</summary>
    public virtual Expression IsMissing(Expression instance) => Expression.Equal(instance, Expression.Constant(null, instance.Type));

    /// <summary>How many items a filter compares, about, on one instance.</summary>
    public double Weigh(IDictionary<string, object?> filter, CatalogTypes types, Func<Type, int> sizeOf) =>
        filter.Sum(part => (part.Key, part.Value) switch
        {
            ("and" or "or", var filters) => (filters as IEnumerable<object?> ?? []).OfType<IDictionary<string, object?>>().Sum(each => Weigh(each, types, sizeOf)),
            (_, null) => 1,
            (_, { } value) => MemberOf(part.Key).Weigh(value, types, sizeOf),
        });

    /// <summary>The sorted values that a sort input asks for.</summary>
    public IEnumerable<SortPart> Sort(Expression instance, IDictionary<string, object?> sort, CatalogTypes types) =>
        sort.Where(part => part.Value is not null).SelectMany(part =>
            MemberOf(part.Key).Sort(instance, part.Value!, types));

    protected void Add(Member member) => _members.Add(member);

    private Member MemberOf(string name) => _members.Single(member => member.Name == name);

    private IEnumerable<Expression?> Each(Expression instance, object filters, CatalogTypes types) =>
        ((IEnumerable<object?>)filters).OfType<IDictionary<string, object?>>().Select(filter => Filter(instance, filter, types));
}
