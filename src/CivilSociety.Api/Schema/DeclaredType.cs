using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Texts;
using GraphQL;
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

    /// <summary>A text, number, boolean, enum, or list of enums or texts; null values only where the type is nullable or <paramref name="optional"/>.</summary>
    protected void Scalar<TValue>(string name, Expression<Func<T, TValue>> value, string description, bool optional = false)
    {
        var read = value.Compile();
        if (ElementOf(typeof(TValue)) is { } element)
        {
            Add(new ScalarListMember(name, description, value, element));
            var list = new ListGraphType(new NonNullGraphType(GraphTypes.For(element)));
            AddResolved(name, description, new NonNullGraphType(list), source => read(source));
            return;
        }

        Add(new ScalarMember(name, description, value));
        var type = GraphTypes.For(Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue));
        AddResolved(name, description, optional || Nullable.GetUnderlyingType(typeof(TValue)) is not null ? type : new NonNullGraphType(type), source => read(source));
    }

    /// <summary>A text in two languages, given in the one asked for.</summary>
    protected void Text(string name, Expression<Func<T, LocalizedText?>> text, string description, bool optional = false)
    {
        var read = text.Compile();
        Add(new ObjectMember(name, description, text));
        var type = new StringGraphType();
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = optional ? type : new NonNullGraphType(type),
            Arguments = [GraphTypes.LanguageArgument()],
            Resolver = new FuncFieldResolver<T, string?>(context => read(context.Source)?.In(context.GetArgument<Language>("language"))),
        });
    }

    /// <summary>A value of a declared type; null where the report does not say.</summary>
    protected void Value<TValue>(string name, Expression<Func<T, TValue?>> value, string description, bool optional = true)
        where TValue : class
    {
        var read = value.Compile();
        Add(new ObjectMember(name, description, value));
        IGraphType type = new GraphQLTypeReference(typeof(TValue).Name);
        AddResolved(name, description, optional ? type : new NonNullGraphType(type), source => read(source));
    }

    /// <summary>The condition that a filter sets on an instance; null for none.</summary>
    public Expression? Filter(Expression instance, IDictionary<string, object?> filter, CatalogTypes types) =>
        Compose.All(filter.Where(part => part.Value is not null).Select(part => part.Key switch
        {
            "and" => Compose.All(Each(instance, part.Value!, types)),
            "or" => Compose.Any(Each(instance, part.Value!, types)),
            _ => _members.Single(member => member.Name == part.Key).Filter(instance, part.Value!, types),
        }));

    /// <summary>The sorted values that a sort input asks for.</summary>
    public IEnumerable<SortPart> Sort(Expression instance, IDictionary<string, object?> sort, CatalogTypes types) =>
        sort.Where(part => part.Value is not null).SelectMany(part =>
            _members.Single(member => member.Name == part.Key).Sort(instance, part.Value!, types));

    protected void Add(Member member) => _members.Add(member);

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private IEnumerable<Expression?> Each(Expression instance, object filters, CatalogTypes types) =>
        ((IEnumerable<object?>)filters).OfType<IDictionary<string, object?>>().Select(filter => Filter(instance, filter, types));

    private void AddResolved(string name, string description, IGraphType type, Func<T, object?> read) => AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = type,
        Resolver = new FuncFieldResolver<T, object?>(context => read(context.Source)),
    });
}
