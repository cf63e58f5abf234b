namespace CivilSociety.Api.Tables;

/// <summary>An answer as a table.</summary>
/// <param name="Name">The name of the operation, or of its list: letters, digits and underscores.</param>
/// <param name="Columns">The names of the columns, each another.</param>
/// <param name="Rows">The rows, each with a cell for each column: a <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="double"/> or <see cref="bool"/>, or null, an empty cell.</param>
public sealed record AnswerTable(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);
