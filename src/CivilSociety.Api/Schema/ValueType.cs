using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>The GraphQL type of a value that items have, such as a quantity, derived from its properties.</summary>
internal sealed class ValueType<T> : DeclaredType<T>
{
    private readonly LambdaExpression _always;

    public ValueType()
        : base(typeof(T).Name, Documentation.Of(typeof(T)))
    {
        var properties = ModelProperty.Of(typeof(T)).ToList();
        _always = properties.First(property => !property.IsOptional && (property.Type.IsValueType || property.Type == typeof(string))).Path;
        properties.ForEach(Value);
    }

    /// <inheritdoc/>
    /// <remarks>Asked of a part that is always there: databases compare columns, not whole values.</remarks>
    public override Expression IsMissing(Expression instance) => Operations.IsMissing(Compose.Inline(_always, instance));
}
