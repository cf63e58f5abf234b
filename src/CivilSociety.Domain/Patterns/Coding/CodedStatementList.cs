using System.Collections;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>The statements of coded tables in the order of their rows, each made when it is first asked for, and the same from then on.</summary>
internal sealed class CodedStatementList(CodedTables tables) : IReadOnlyList<CodedStatement>
{
    private readonly CodedStatement?[] _statements = new CodedStatement?[tables.Statements.Rows.Count];

    /// <inheritdoc/>
    public int Count => _statements.Length;

    /// <inheritdoc/>
    public CodedStatement this[int index] => _statements[index] ?? (Interlocked.CompareExchange(ref _statements[index], tables.StatementAt(index), null) ?? _statements[index]!);

    /// <inheritdoc/>
    public IEnumerator<CodedStatement> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
