namespace CivilSociety.Persistence;

/// <summary>Writes rows to a table, one after the other, the way that its database takes many.</summary>
/// <param name="columns">How many values a row has.</param>
internal abstract class RowInsert(int columns) : IDisposable
{
    /// <summary>The values of the row.</summary>
    protected object?[] Values { get; } = new object?[columns];

    /// <summary>The value of a column, by its place: null, a text, texts, a number, a boolean, or bytes; not changed any more.</summary>
    public object? this[int column]
    {
        set => Values[column] = value;
    }

    /// <summary>Writes the row.</summary>
    public abstract void Execute();

    /// <summary>Ends the writing, also where it breaks off: what is not written then is not written any more.</summary>
    public virtual void Dispose()
    {
    }
}
