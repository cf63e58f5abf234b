namespace CivilSociety.Api.Schema;

/// <summary>The GraphQL type of a value that items have, such as a quantity, derived from its properties.</summary>
internal sealed class ValueType<T> : DeclaredType<T>
{
    public ValueType()
        : base(typeof(T).Name, Documentation.Of(typeof(T)))
    {
        foreach (var property in ModelProperty.Of(typeof(T)))
        {
            Value(property);
        }
    }
}
