using System.Collections;
using System.Reflection;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>The GraphQL type of a pattern's result, or of a part of one, derived from its public members and their documentation.</summary>
/// <remarks>
/// A property is a field, nullable where it is declared so; a method of a language is a field with that argument. References are nodes, loaded together.
/// A list of objects has an argument <c>first</c>. What differs is said in <see cref="Exceptions"/>.
/// </remarks>
internal sealed class DerivedResultType<T> : ObjectGraphType<T>
{
    public DerivedResultType()
    {
        (Name, Description) = (DerivedResultType.NameOf(typeof(T)), Documentation.Of(typeof(T)));
        foreach (var field in DerivedResultType.MembersOf(typeof(T)).SelectMany(DerivedResultType.FieldsOf))
        {
            AddField(field.WithMetadata(AnswerSize.ComputedKey, true));
        }
    }
}

/// <summary>The conventions of derived result types.</summary>
internal static class DerivedResultType
{
    /// <summary>The types of these results and of all their parts.</summary>
    public static IEnumerable<IObjectGraphType> For(IEnumerable<Type> results) =>
        Reached(results).Where(IsPart).Select(type => (IObjectGraphType)Activator.CreateInstance(typeof(DerivedResultType<>).MakeGenericType(type))!);

    /// <summary>The enums in these results.</summary>
    public static IEnumerable<Type> EnumsIn(IEnumerable<Type> results) => Reached(results).Where(type => type.IsEnum);

    public static string NameOf(Type result) => result.Name.StartsWith("Coded", StringComparison.Ordinal) ? result.Name["Coded".Length..] : result.Name;

    /// <summary>The type of the elements of a list; null for what is no list.</summary>
    public static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    public static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    /// <summary>The members that are fields: properties, and methods of a language.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is PropertyInfo || (member is MethodInfo method && method.GetParameters() is [{ } only] && only.ParameterType == typeof(Language)))
        .Where(member => !Exceptions.IsHidden(member));

    /// <summary>The field of a member, and the field that counts it where there is one.</summary>
    public static IEnumerable<FieldType> FieldsOf(MemberInfo member)
    {
        var name = Exceptions.NameOf(member) ?? member.Name.ToCamelCase();
        var value = ValueOf(member);
        if (Exceptions.CountOf(member) is { } description)
        {
            yield return new()
            {
                Name = $"{(name.EndsWith('s') ? name[..^1] : name)}Count",
                Description = description,
                ResolvedType = new NonNullGraphType(new IntGraphType()),
                Resolver = new FuncFieldResolver<object?>(context => Items(Read(member, context)).Count()),
            };
        }

        if (Exceptions.FieldOf(member) is { } exception)
        {
            yield return exception;
            yield break;
        }

        var isBounds = Nullable.GetUnderlyingType(value) == typeof(Bounds) || value == typeof(Bounds);
        var (element, isOptional) = (ElementOf(value), isBounds || (member is PropertyInfo property && IsNullable(property)));
        var leaf = element ?? Nullable.GetUnderlyingType(value) ?? value;
        var first = element is { } && (IsPart(leaf) || NodeOf(leaf, member) is { }) ? Exceptions.FirstOf(member) : null;
        var convert = Conversion(leaf, member);
        IGraphType type = TypeOf(leaf, member);
        type = element is null ? type : new ListGraphType(new NonNullGraphType(type));
        yield return new()
        {
            Name = name,
            Description = Documentation.Of(member) + (isBounds ? " Null where it is undefined." : ""),
            ResolvedType = isOptional ? type : new NonNullGraphType(type),
            Arguments = [.. Arguments(member, leaf, first)],
            Resolver = new FuncFieldResolver<object?>(context => (Read(member, context), element) switch
            {
                (null, _) => null,
                (var one, null) => convert(one, context),
                (var list, _) when first is null => Items(list).Select(each => convert(each, context)).ToList(),
                var (list, _) => Items(list).Take(FirstArgument.Read(context)).Select(each => convert(each, context)).ToList(),
            }),
        };
    }

    /// <summary>The value of a member for the object that a field is asked of.</summary>
    public static object? Read(MemberInfo member, IResolveFieldContext context) => member is PropertyInfo property
        ? property.GetMethod!.Invoke(context.Source, BindingFlags.DoNotWrapExceptions, null, null, null)
        : ((MethodInfo)member).Invoke(context.Source, BindingFlags.DoNotWrapExceptions, null, [context.GetArgument<Language>("language")], null);

    /// <summary>The item of a kind, loaded together with all others of the kind that are asked for at the same level.</summary>
    public static object LoadNode(IResolveFieldContext context, string type, string code) => ((CatalogSchema)context.Schema).Types.Entity(type)!.LoadNode(context, code);

    private static IEnumerable<object> Items(object? list) => ((IEnumerable)list!).Cast<object>();

    private static Type ValueOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;

    // Neither a value nor something of the catalog.
    private static bool IsPart(Type type) => type.Assembly == typeof(PatternEngine).Assembly && !type.IsEnum && type != typeof(LocalizedText) && type != typeof(CodedStatement);

    private static Type? NodeOf(Type type, MemberInfo member) =>
        type == typeof(CodedStatement) ? typeof(Domain.Factors.Statement) : type == typeof(string) ? Exceptions.ReferenceOf(member) : null;

    private static IGraphType TypeOf(Type type, MemberInfo member) => type switch
    {
        _ when NodeOf(type, member) is { } node => new GraphQLTypeReference(node.Name),
        _ when type == typeof(LocalizedText) => new StringGraphType(),
        _ when IsPart(type) => new GraphQLTypeReference(NameOf(type)),
        _ => GraphTypes.For(type),
    };

    private static Func<object, IResolveFieldContext, object?> Conversion(Type type, MemberInfo member) => type switch
    {
        _ when type == typeof(LocalizedText) => (value, context) => ((LocalizedText)value).In(context.GetArgument<Language>("language")),
        _ when NodeOf(type, member) is { } node => (value, context) => LoadNode(context, node.Name, value is CodedStatement statement ? statement.Code : (string)value),
        _ => (value, _) => value,
    };

    private static IEnumerable<QueryArgument> Arguments(MemberInfo member, Type leaf, int? first)
    {
        if (member is MethodInfo || leaf == typeof(LocalizedText))
        {
            yield return GraphTypes.LanguageArgument();
        }

        if (first is { } byDefault)
        {
            yield return FirstArgument.Declare(byDefault);
        }
    }

    private static HashSet<Type> Reached(IEnumerable<Type> results)
    {
        var (reached, open) = (new HashSet<Type>(), new Queue<Type>(results));
        while (open.TryDequeue(out var next))
        {
            var type = ElementOf(next) ?? Nullable.GetUnderlyingType(next) ?? next;
            if (reached.Add(type) && IsPart(type))
            {
                MembersOf(type).Select(ValueOf).ToList().ForEach(open.Enqueue);
            }
        }

        return reached;
    }
}
