using System.Reflection;
using System.Text.Json;
using CivilSociety.Api.Paging;
using CivilSociety.Api.Volunteers;
using CivilSociety.Domain;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>Every declared type, and what follows from the declarations: filter, sort and connection types.</summary>
internal sealed class CatalogTypes
{
    private readonly Dictionary<Type, IDeclaredType> _declared;
    private readonly Dictionary<string, IEntityType> _entities;

    public CatalogTypes()
    {
        IDeclaredType[] types =
        [
            // Labels reach clients as the labels of pattern attributes.
            .. typeof(CatalogItem).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CatalogItem)) && type != typeof(Label)).Select(TypeOf),
            new ValueType<Quantity>(),
            new ValueType<Frequency>(),
            // As output a text is a string in the requested language.
            new ValueType<LocalizedText>(),
        ];
        _declared = types.ToDictionary(type => type.ModelType);
        _entities = types.OfType<IEntityType>().ToDictionary(type => type.Name, StringComparer.Ordinal);
    }

    public IDeclaredType Get(Type model) => _declared[model];

    /// <summary>The type of the items with this name; null where there is none.</summary>
    public IEntityType? Entity(string name) => _entities.GetValueOrDefault(name);

    /// <summary>Everything that a schema with these root types registers.</summary>
    public IEnumerable<IGraphType> All(IEnumerable<IObjectGraphType> others, IEnumerable<Type> otherEnums)
    {
        var members = _declared.Values.SelectMany(type => type.Members).ToList();
        var enums = members.Select(member => member.EnumType).OfType<Type>().Append(typeof(Language)).Distinct().ToList();
        var outputs = _declared.Values.Where(type => type is not ValueType<LocalizedText>).ToList();
        return
        [
            new NodeInterface(),
            new PracticeFeatureType(),
            .. outputs,
            .. others,
            .. ConnectionField.TypesFor([.. outputs, .. others]),
            .. _declared.Values.SelectMany(Inputs),
            .. ListInputs(),
            .. OperationInputs.Create(enums, members.Select(member => member.FilterTypeName(this)).ToHashSet(StringComparer.Ordinal)),
            GraphTypes.SortEnum(),
            .. enums.Union(otherEnums).Select(Enumeration),
        ];
    }

    /// <summary>The GraphQL type of an enum.</summary>
    public static EnumerationGraphType Enumeration(Type type)
    {
        var enumeration = new EnumerationGraphType { Name = type.Name, Description = Documentation.Of(type) };
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            enumeration.Add(JsonNamingPolicy.SnakeCaseUpper.ConvertName(field.Name), field.GetValue(null), Documentation.Of(field));
        }

        return enumeration;
    }

    private static IDeclaredType TypeOf(Type item) => (IDeclaredType)Activator.CreateInstance(typeof(DerivedType<>).MakeGenericType(item))!;

    private IEnumerable<IGraphType> Inputs(IDeclaredType type)
    {
        var filter = new InputObjectGraphType { Name = type.FilterName, Description = $"Conditions on {type.Name}." };
        var self = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(type.FilterName)));
        filter.AddField(OperationInputs.Field("and", "All of these.", self));
        filter.AddField(OperationInputs.Field("or", "At least one of these.", self));
        foreach (var member in type.Members)
        {
            filter.AddField(OperationInputs.Field(member.Name, member.Description, new GraphQLTypeReference(member.FilterTypeName(this))));
        }

        yield return filter;

        var sort = new InputObjectGraphType { Name = type.SortName, Description = $"What {type.Name} is sorted by." };
        foreach (var member in type.Members)
        {
            if (member.SortType(this) is { } sortType)
            {
                sort.AddField(OperationInputs.Field(member.Name, member.Description, sortType));
            }
        }

        yield return sort;
    }

    private IEnumerable<IGraphType> ListInputs() =>
        _declared.Values
            .SelectMany(type => type.Members)
            .OfType<ListMember>()
            .Select(member => member.FilterTypeName(this))
            .Distinct(StringComparer.Ordinal)
            .Select(name => OperationInputs.ListOf(name, name["ListFilterInputTypeOf".Length..]));
}
