using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CivilSociety.Api.Schema;

/// <summary>Adds to the introspection what the specification has and GraphQL.NET has not, so that the query of graphql-js and GraphiQL works with every option.</summary>
internal sealed class IntrospectionVisitor : BaseSchemaNodeVisitor
{
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Type")
        {
            type.AddField(new()
            {
                Name = "specifiedByURL",
                Description = "Where a scalar is specified; null, as all scalars are the specification's own.",
                ResolvedType = schema.AllTypes["String"],
                Resolver = new FuncFieldResolver<object?>(_ => null),
            });
        }
        else if (type.Name == "__Directive")
        {
            // Without effect: no argument of a directive is deprecated.
            type.Fields.Find("args")!.Arguments = [new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false }];
        }
    }
}
