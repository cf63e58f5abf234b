namespace CivilSociety.Persistence;

/// <summary>A column of a table.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Name">The name of the column.</param>
/// <param name="Reference">The table whose rows the column's values are the numbers of; null where they are none.</param>
internal sealed record TableColumn(string Table, string Name, string? Reference)
{
    /// <summary>The property that leads to the other item.</summary>
    public string Relation => Name[..^CatalogModel.Key.Length];
}
