using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>A GraphQL object type for a computed result or a part of one; what it refers to in the catalog is loaded for all of them together.</summary>
internal abstract class ResultType<T> : ObjectGraphType<T>
{
    protected ResultType(string description) => (Name, Description) = (PatternTypes.NameOf(typeof(T)), description);

    /// <summary>A text, number, boolean, enum, or list of enums or texts; null values only where the type is nullable.</summary>
    protected void Scalar<TValue>(string name, Func<T, TValue> read, string description)
    {
        var type = typeof(TValue);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            Add(name, description, new NonNullGraphType(new ListGraphType(new NonNullGraphType(GraphTypes.For(type.GetGenericArguments()[0])))), context => read(context.Source));
            return;
        }

        var leaf = GraphTypes.For(Nullable.GetUnderlyingType(type) ?? type);
        Add(name, description, Nullable.GetUnderlyingType(type) is null ? new NonNullGraphType(leaf) : leaf, context => read(context.Source));
    }

    /// <summary>A text that is made in the language asked for.</summary>
    protected void Text(string name, Func<T, Language, string> read, string description) => Add(
        name,
        description,
        new NonNullGraphType(new StringGraphType()),
        context => read(context.Source, context.GetArgument<Language>("language")),
        GraphTypes.LanguageArgument());

    /// <summary>A part of the result; null only where it is declared to be.</summary>
    protected void Value<TValue>(string name, Func<T, TValue?> read, string description, bool optional = false)
        where TValue : class => Add(name, description, TypeOf(PatternTypes.NameOf(typeof(TValue)), optional), context => read(context.Source));

    /// <summary>A value between its bounds; null where it is undefined.</summary>
    protected void Bounds(string name, Func<T, Domain.Patterns.Bounds?> read, string description) =>
        Add(name, $"{description} Null where it is undefined.", TypeOf(nameof(Domain.Patterns.Bounds), optional: true), context => read(context.Source));

    /// <summary>Counts of two things, and the measures that follow.</summary>
    protected void Counts(Func<T, Domain.Patterns.PairCount> read, string description) =>
        Add("counts", description, TypeOf(nameof(Domain.Patterns.PairCount), optional: false), context => read(context.Source));

    /// <summary>Evidence from its beginning, and how much there is.</summary>
    protected void Evidence(Func<T, IReadOnlyList<Domain.Patterns.Coding.Evidence>> read, string description)
    {
        Scalar("evidenceCount", item => read(item).Count, "How many items of evidence there are.");
        First("evidence", read, description);
    }

    /// <summary>A list that stays small, whole.</summary>
    protected void List<TItem>(string name, Func<T, IReadOnlyList<TItem>> read, string description) =>
        Add(name, description, ListOf(PatternTypes.NameOf(typeof(TItem))), context => read(context.Source));

    /// <summary>A list that can grow, from its beginning.</summary>
    protected void First<TItem>(string name, Func<T, IReadOnlyList<TItem>> read, string description, int byDefault = FirstArgument.ByDefault) =>
        Add(name, description, ListOf(PatternTypes.NameOf(typeof(TItem))), context => read(context.Source).Take(FirstArgument.Read(context)), FirstArgument.Declare(byDefault));

    /// <summary>An item of the catalog by its code.</summary>
    protected void Node<TNode>(string name, Func<T, Ref<TNode>?> code, string description, bool optional = false)
        where TNode : class, ICatalogItem =>
        Add(name, description, TypeOf(typeof(TNode).Name, optional), context => code(context.Source) is { } given ? NodeLoading.Load(context, typeof(TNode).Name, given.Code) : null);

    /// <summary>Items of the catalog by their codes, from the beginning of the list.</summary>
    protected void Nodes<TNode>(string name, Func<T, IReadOnlyList<Ref<TNode>>> codes, string description)
        where TNode : class, ICatalogItem => Add(
        name,
        description,
        ListOf(typeof(TNode).Name),
        context => codes(context.Source).Take(FirstArgument.Read(context)).Select(code => NodeLoading.Load(context, typeof(TNode).Name, code.Code)).ToList(),
        FirstArgument.Declare());

    /// <summary>The version of the catalog and the sentence that every result has.</summary>
    protected void VersionAndSummary(Func<T, string> version, Func<T, Language, string> summary)
    {
        Scalar("catalogVersion", version, "The version of the catalog that it was found in.");
        Text("summary", summary, "What it says, in words that need no explanation, honest about small numbers.");
    }

    protected void Add(string name, string description, IGraphType type, Func<IResolveFieldContext<T>, object?> read, params QueryArgument[] arguments) =>
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = type,
            Arguments = [.. arguments],
            Resolver = new FuncFieldResolver<T, object?>(read),
        }.WithMetadata(AnswerSize.ComputedKey, true));

    protected static IGraphType TypeOf(string name, bool optional) =>
        optional ? new GraphQLTypeReference(name) : new NonNullGraphType(new GraphQLTypeReference(name));

    protected static IGraphType ListOf(string name) => new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(name))));
}
