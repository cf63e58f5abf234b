using System.Collections;
using System.Reflection;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Patterns;

/// <summary>The arguments of a pattern, derived from what its method of the engine takes.</summary>
/// <remarks>
/// Each property of a request is an argument: required where the constructor takes it, optional where it may be null, else with its value as default.
/// A record in a request, or in place of one, is an input object; all of its fields are optional.
/// </remarks>
internal static class PatternArguments
{
    /// <summary>The arguments for a parameter.</summary>
    public static IEnumerable<QueryArgument> Of(ParameterInfo parameter)
    {
        var (type, blank) = (parameter.ParameterType, Blank(parameter.ParameterType));
        return IsRequest(type)
            ? PropertiesOf(type).SelectMany(property => property.PropertyType == typeof(Selection) ? SelectionArguments() : [Argument(property, blank)])
            : [.. PropertiesOf(type).Where(property => Deviations.MaxBesideInput(property) is { }).Select(property => Argument(property, blank)), InputArgument(parameter)];
    }

    /// <summary>What a client gives for a parameter, by the names of its properties.</summary>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public static async ValueTask<IReadOnlyDictionary<string, object?>> ReadAsync(IResolveFieldContext context, ParameterInfo parameter)
    {
        var given = context.Arguments!.ToDictionary(argument => argument.Key, argument => argument.Value.Value, StringComparer.Ordinal);
        if (given.TryGetValue(parameter.Name!, out var input))
        {
            given = given.Concat((IDictionary<string, object?>)input!).ToDictionary(StringComparer.Ordinal);
        }

        if (PropertiesOf(parameter.ParameterType).Any(property => property.PropertyType == typeof(Selection)))
        {
            given["where"] = await SelectAsync(context, isFiltered: given.GetValueOrDefault("where") is { });
        }

        return given;
    }

    /// <summary>The value of a parameter for what a client gives.</summary>
    /// <exception cref="ArgumentException">The request does not allow a value.</exception>
    /// <exception cref="ClientError">A size is out of range.</exception>
    public static object Create(Type type, IEnumerable<KeyValuePair<string, object?>> given)
    {
        var (created, values) = (Blank(type), new Dictionary<string, object?>(given, StringComparer.OrdinalIgnoreCase));
        foreach (var property in PropertiesOf(type))
        {
            if (values.GetValueOrDefault(property.Name) is { } value)
            {
                if (Deviations.MaxBesideInput(property) is { } max && value is int size && (size < 1 || size > max))
                {
                    throw new ClientError(ErrorCodes.InvalidPattern, FormattableString.Invariant($"'{Deviations.NameOf(property)}' is {size}. Expected 1 to {max}."));
                }

                property.SetMethod!.Invoke(created, BindingFlags.DoNotWrapExceptions, null, [ValueOf(value, property.PropertyType)], null);
            }
        }

        return created;
    }

    /// <summary>The input objects of these parameters.</summary>
    public static IEnumerable<InputObjectGraphType> Inputs(IEnumerable<ParameterInfo> parameters) => parameters
        .Select(parameter => parameter.ParameterType)
        .SelectMany(type => IsRequest(type) ? PropertiesOf(type).Select(property => property.PropertyType).Where(IsInput) : [type])
        .Distinct()
        .Select(InputObject);

    /// <summary>The enums in what these parameters take.</summary>
    public static IEnumerable<Type> Enums(IEnumerable<ParameterInfo> parameters)
    {
        var types = parameters.Select(parameter => parameter.ParameterType).ToList();
        return types
            .Concat(types.SelectMany(PropertiesOf).Select(property => property.PropertyType).Where(IsInput))
            .SelectMany(PropertiesOf)
            .Select(property => DerivedResultType.ElementOf(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum);
    }

    private static string InputName(Type type) => $"{type.Name}Input";

    private static bool IsRequest(Type type) => type.Name.EndsWith("Request", StringComparison.Ordinal);

    private static bool IsInput(Type type) => type.IsClass && type.Assembly == typeof(PatternEngine).Assembly && type != typeof(Selection);

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && !Deviations.IsHidden(property));

    private static QueryArgument InputArgument(ParameterInfo parameter) =>
        new(new NonNullGraphType(new GraphQLTypeReference(InputName(parameter.ParameterType)))) { Name = parameter.Name!, Description = Documentation.Of(parameter.ParameterType) };

    private static QueryArgument Argument(PropertyInfo property, object blank)
    {
        var type = TypeOf(property.PropertyType);
        var isOptional = DerivedResultType.IsNullable(property) || Deviations.IsOptional(property);
        var isRequired = property.DeclaringType!.GetConstructors()[0].GetParameters().Any(parameter => parameter.Name == property.Name);
        return new(isOptional ? type : new NonNullGraphType(type))
        {
            Name = Deviations.NameOf(property),
            Description = Deviations.MaxBesideInput(property) is { } max ? FormattableString.Invariant($"{Documentation.Of(property).TrimEnd('.')}; 1 to {max}.") : Documentation.Of(property),
            DefaultValue = isOptional || isRequired ? null : property.GetValue(blank) is ulong seed ? (int)seed : property.GetValue(blank),
        };
    }

    private static IEnumerable<QueryArgument> SelectionArguments() =>
    [
        new QueryArgument(new GraphQLTypeReference("CaseStudyFilterInput")) { Name = "where", Description = "Only case studies that satisfy this, and their statements." },
        .. new[] { nameof(Selection.With), nameof(Selection.Without), nameof(Selection.NotKnownToHave) }.Select(name => typeof(Selection).GetProperty(name)!).Select(keys =>
            new QueryArgument(TypeOf(keys.PropertyType)) { Name = Deviations.NameOf(keys), Description = Documentation.Of(keys) }),
    ];

    private static InputObjectGraphType InputObject(Type type)
    {
        var input = new InputObjectGraphType { Name = InputName(type), Description = Documentation.Of(type) };
        foreach (var property in PropertiesOf(type).Where(property => Deviations.MaxBesideInput(property) is null))
        {
            input.AddField(OperationInputs.Field(Deviations.NameOf(property), Documentation.Of(property), TypeOf(property.PropertyType)));
        }

        return input;
    }

    private static IGraphType TypeOf(Type type) => type switch
    {
        _ when DerivedResultType.ElementOf(type) is { } element => new ListGraphType(new NonNullGraphType(TypeOf(element))),
        _ when IsInput(type) => new GraphQLTypeReference(InputName(type)),
        _ when type == typeof(ulong) => new IntGraphType(),
        _ => GraphTypes.For(Nullable.GetUnderlyingType(type) ?? type),
    };

    // With what is required still missing.
    private static object Blank(Type type)
    {
        var constructor = type.GetConstructors()[0];
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            var required when DerivedResultType.ElementOf(required) is { } element => Array.CreateInstance(element, 0),
            { IsValueType: true } required => Activator.CreateInstance(required),
            _ => null,
        })]);
    }

    private static object ValueOf(object given, Type type)
    {
        if (DerivedResultType.ElementOf(type) is { } element)
        {
            object[] items = [.. ((IEnumerable)given).Cast<object>().Select(item => ValueOf(item, element))];
            var list = Array.CreateInstance(element, items.Length);
            Array.Copy(items, list, items.Length);
            return list;
        }

        return given switch
        {
            IDictionary<string, object?> input => Create(type, input),
            int seed when type == typeof(ulong) => (ulong)unchecked((uint)seed),
            _ => given,
        };
    }

    private static async Task<Selection> SelectAsync(IResolveFieldContext context, bool isFiltered)
    {
        var limits = context.RequestServices!.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Limits;
        string[] Keys(string argument)
        {
            var keys = context.GetArgument<string[]?>(argument) ?? [];
            FilterSize.Check(keys, limits);
            return keys;
        }

        var (with, without, notKnownToHave) = (Keys("with"), Keys("without"), Keys("notKnownToHave"));
        var where = ListArguments.Read<CaseStudy>(context).Specification;
        var selection = isFiltered ? await Selection.OfAsync(context.Loaders().Catalog, where, context.CancellationToken) : Selection.Everything;
        return selection with { With = with, Without = without, NotKnownToHave = notKnownToHave };
    }
}
