using CivilSociety.Api.Schema;
using GraphQL;

namespace CivilSociety.Api.Patterns;

/// <summary>Leads from a code to the item of the catalog.</summary>
internal static class NodeLoading
{
    /// <summary>The item of a kind, loaded together with all others of the kind that are asked for at the same level.</summary>
    public static object Load(IResolveFieldContext context, string type, string code) =>
        ((CatalogSchema)context.Schema).Types.Entity(type)!.LoadNode(context, code);
}
