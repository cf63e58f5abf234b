using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>Anything that can be fetched by its global id.</summary>
internal sealed class NodeInterface : InterfaceGraphType
{
    public NodeInterface()
    {
        Name = "Node";
        Description = "Anything that can be fetched by its global id.";
        AddField(new FieldType { Name = "id", Description = "The global id.", ResolvedType = new NonNullGraphType(new IdGraphType()) });
    }
}
