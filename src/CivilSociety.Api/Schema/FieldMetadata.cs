using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>The metadata that the module keeps on the definition of a field.</summary>
internal static class FieldMetadata
{
    private const string ComputingCostKey = "computing-cost";
    private const string CostlyArgumentKey = "costly-argument";
    private const string ComputedKey = "computed";
    private const string ChosenByKey = "chosen-by";
    private const string HostKey = "host";
    private const string RelationKey = "relation";
    private const string ConnectionItemKey = "connection-item";
    private const string ConnectionFieldsKey = "connection-fields";

    extension(FieldType definition)
    {
        /// <summary>The cost of computing the field, in objects; 0 for a field that is read.</summary>
        public int ComputingCost => definition.GetMetadata<int>(ComputingCostKey);

        /// <summary>The argument that makes computing the field cost more, and how much more, in objects.</summary>
        public (string Name, int Objects)? CostlyArgument => definition.GetMetadata<(string, int)?>(CostlyArgumentKey);

        /// <summary>Whether the field is a list of a computed result, which reads nothing.</summary>
        public bool IsComputed => definition.HasMetadata(ComputedKey);

        /// <summary>The arguments that, all given, leave at most one item of a list.</summary>
        public IReadOnlyList<string> ChosenBy => definition.GetMetadata<string[]?>(ChosenByKey) ?? [];

        /// <summary>Whether the host added the field: its value can change while the catalog does not.</summary>
        public bool IsOfHost => definition.HasMetadata(HostKey);

        /// <summary>The relation of the domain that the field reads, which a list can include; null for other fields.</summary>
        public string? Relation => definition.GetMetadata<string?>(RelationKey);

        /// <summary>The name of the type of a connection's items; null where the field is no connection.</summary>
        public string? ConnectionItem => definition.GetMetadata<string?>(ConnectionItemKey);

        public FieldType WithComputingCost(int objects) => definition.WithMetadata(ComputingCostKey, objects);

        public FieldType WithCostlyArgument(string name, int objects) => definition.WithMetadata(CostlyArgumentKey, (name, objects));

        public FieldType AsComputed() => definition.WithMetadata(ComputedKey, true);

        public FieldType WithChoice(params string[] arguments) => definition.WithMetadata(ChosenByKey, arguments);

        public FieldType AsOfHost() => definition.WithMetadata(HostKey, true);

        public FieldType WithRelation(string name) => definition.WithMetadata(RelationKey, name);

        public FieldType WithConnectionItem(string type) => definition.WithMetadata(ConnectionItemKey, type);

        /// <summary>The fields that a connection has besides those of every connection.</summary>
        public IEnumerable<FieldType> ConnectionFields => definition.GetMetadata<IEnumerable<FieldType>?>(ConnectionFieldsKey) ?? [];

        public FieldType WithConnectionFields(IEnumerable<FieldType> fields) => definition.WithMetadata(ConnectionFieldsKey, fields);
    }
}
