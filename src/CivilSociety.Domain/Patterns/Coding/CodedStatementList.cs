using System.Collections;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>The statements of coded tables in the order of their rows, each made when it is first asked for.</summary>
internal sealed class CodedStatementList(CodedTables tables) : IReadOnlyList<CodedStatement>
{
    private readonly CodedStatement?[] _statements = new CodedStatement?[tables.Statements.Rows.Count];

    /// <inheritdoc/>
    public int Count => _statements.Length;

    /// <inheritdoc/>
    public CodedStatement this[int index] => _statements[index] ??= tables.StatementAt(index);

    /// <inheritdoc/>
    public IEnumerator<CodedStatement> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
