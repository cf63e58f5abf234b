using System.Collections;
using System.Reflection;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>The GraphQL type of a pattern's result, or of a part of one: its fields follow from its public members and their documentation.</summary>
/// <remarks>
/// A property is a field, nullable where it is declared so; bounds always are. A method of a language is a field with that argument. A reference is a node,
/// loaded together with others. A list of objects can be cut, and has its count beside it. What differs is listed in <see cref="Deviations"/>.
/// </remarks>
internal sealed class DerivedResultType<T> : ObjectGraphType<T>
{
    public DerivedResultType()
    {
        (Name, Description) = (typeof(T).Name, Documentation.Of(typeof(T)));
        foreach (var field in DerivedResultType.MembersOf(typeof(T)).SelectMany(DerivedResultType.FieldsOf))
        {
            AddField(field.AsComputed());
        }
    }
}

/// <summary>The conventions of <see cref="DerivedResultType{T}"/>.</summary>
internal static class DerivedResultType
{
    private delegate object? Conversion(object value, IResolveFieldContext context);

    /// <summary>The types of these results and of all their parts.</summary>
    public static IEnumerable<IObjectGraphType> For(IEnumerable<Type> results) =>
        Reached(results).Where(IsPart).Select(type => (IObjectGraphType)Activator.CreateInstance(typeof(DerivedResultType<>).MakeGenericType(type))!);

    /// <summary>The enums in these results and their parts.</summary>
    public static IEnumerable<Type> EnumsIn(IEnumerable<Type> results) => Reached(results).Where(type => type.IsEnum);

    /// <summary>The type of the elements of a list; null for what is no list.</summary>
    public static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    public static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    /// <summary>The members that are fields: properties, and methods of a language.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type result) => result
        .GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is PropertyInfo || (member is MethodInfo method && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(Language)))
        .Where(member => !Deviations.IsHidden(member));

    /// <summary>The field of a member, and where its list can be cut the field that counts it.</summary>
    public static IEnumerable<FieldType> FieldsOf(MemberInfo member) => Deviations.FieldsOf(member) ?? ByConvention(member);

    /// <summary>The item of a kind, loaded together with all others of the kind at the same level.</summary>
    public static object LoadNode(IResolveFieldContext context, string type, string code) =>
        ((CatalogSchema)context.Schema).Types.Entity(type)!.LoadNode(context, code);

    /// <summary>The fields of a list of objects that can be cut, as the convention has them.</summary>
    /// <param name="member">The list.</param>
    /// <param name="byDefault">How many items are given where the client does not say.</param>
    /// <param name="read">Reads the chosen items, where those are not all; its arguments are those of the field.</param>
    /// <param name="arguments">The arguments that choose them.</param>
    /// <param name="otherwise">How many items are given by default, of a source, where that is no constant.</param>
    public static FieldType[] ListOf(
        MemberInfo member,
        int? byDefault,
        Func<IResolveFieldContext, IEnumerable<object>?>? read = null,
        QueryArguments? arguments = null,
        Func<object, int>? otherwise = null)
    {
        var all = ReaderOf(member);
        var (_, _, convert) = ConventionFor(ElementOf(ValueOf(member))!);
        var field = Declare(member, arguments ?? []);
        return ComputedList.Create(field, byDefault, read ?? (context => all(context) is { } list ? Items(list) : null), (item, context) => convert(item, context), otherwise);
    }

    private static FieldType[] ByConvention(MemberInfo member)
    {
        var element = ElementOf(ValueOf(member));
        if (element is not null && ConventionFor(element).IsObject && Deviations.FirstOf(member) is { } first)
        {
            return ListOf(member, first);
        }

        var single = element ?? ValueOf(member);
        var convert = ConventionFor(Nullable.GetUnderlyingType(single) ?? single).Convert;
        var read = ReaderOf(member);
        var field = Declare(member, member is MethodInfo || single == typeof(LocalizedText) ? [TextLanguage.Argument()] : []);
        field.Resolver = new FuncFieldResolver<object?>(context => (read(context), element) switch
        {
            (null, _) => null,
            (var one, null) => convert(one, context),
            var (list, _) => Items(list).Select(item => convert(item, context)).ToList(),
        });
        return [field];
    }

    private static FieldType Declare(MemberInfo member, QueryArguments arguments)
    {
        var (value, element) = (ValueOf(member), ElementOf(ValueOf(member)));
        var single = element ?? Nullable.GetUnderlyingType(value) ?? value;
        var type = ConventionFor(single).Type;
        var isOptional = single == typeof(Bounds) || (member is PropertyInfo property && IsNullable(property));
        IGraphType whole = element is null ? type : new ListGraphType(new NonNullGraphType(type));
        return new()
        {
            Name = Deviations.NameOf(member),
            Description = DescriptionOf(member, single),
            ResolvedType = isOptional ? whole : new NonNullGraphType(whole),
            Arguments = arguments,
        };
    }

    private static string DescriptionOf(MemberInfo member, Type type)
    {
        var description = Documentation.Of(member);
        return type == typeof(Bounds) && !description.Contains("null where", StringComparison.OrdinalIgnoreCase) ? $"{description} Null where it is undefined." : description;
    }

    // The GraphQL type of a value, whether that is an object, and what the value becomes.
    private static (IGraphType Type, bool IsObject, Conversion Convert) ConventionFor(Type type) => type switch
    {
        _ when type == typeof(LocalizedText) => (new StringGraphType(), false, (text, context) => ((LocalizedText)text).In(TextLanguage.Of(context))),
        _ when type == typeof(CodedStatement) => (new GraphQLTypeReference(nameof(Statement)), true, (statement, context) => LoadNode(context, nameof(Statement), ((CodedStatement)statement).Code)),
        _ when ItemOf(type) is { Name: var item } => (new GraphQLTypeReference(item), true, (reference, context) => LoadNode(context, item, reference.ToString()!)),
        _ when IsPart(type) => (new GraphQLTypeReference(type.Name), true, (part, _) => part),
        _ => (GraphTypes.For(type), false, (scalar, _) => scalar),
    };

    // The kind of item that a reference leads to; null for what is no reference.
    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>) ? type.GetGenericArguments()[0] : null;

    // Neither a scalar nor something of the catalog.
    private static bool IsPart(Type type) =>
        type.Assembly == typeof(PatternEngine).Assembly && !type.IsEnum && ItemOf(type) is null && type != typeof(LocalizedText) && type != typeof(CodedStatement);

    private static Type ValueOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;

    private static Func<IResolveFieldContext, object?> ReaderOf(MemberInfo member)
    {
        var invoker = MethodInvoker.Create(member as MethodInfo ?? ((PropertyInfo)member).GetMethod!);
        return member is PropertyInfo
            ? context => invoker.Invoke(context.Source)
            : context => invoker.Invoke(context.Source, TextLanguage.Of(context));
    }

    private static IEnumerable<object> Items(object list) => ((IEnumerable)list).Cast<object>();

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
