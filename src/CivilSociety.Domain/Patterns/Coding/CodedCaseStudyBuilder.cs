using System.Text;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Collects what is coded of one case study, and writes it.</summary>
/// <remarks>
/// A head with all that columns are made of, and a body with what is read when it is asked for. The head: the case study; the dimensions on which it is silent;
/// for each piece of evidence its length in the body, its statement counted from 1 (0 for none) and whether it is against; for each statement its length; for
/// each attribute its key and the numbers of its evidence. Enums are written by their names.
/// </remarks>
internal sealed class CodedCaseStudyBuilder(string caseStudy)
{
    private readonly HashSet<Dimension> _silent = [];
    private readonly List<(Evidence Evidence, int Statement)> _evidence = [];
    private readonly List<CodedStatement> _statements = [];
    private readonly Dictionary<string, List<int>> _attributes = new(StringComparer.Ordinal);

    /// <summary>An item that shows that the case study has attributes, or lacks them.</summary>
    public void Add(Evidence evidence, IEnumerable<string> keys) => Add(evidence, 0, keys);

    /// <summary>An item that could have told of a dimension, and does not.</summary>
    public void AddSilence(Dimension dimension) => _silent.Add(dimension);

    /// <summary>A statement with the items that say what it is about; the case study has the same attributes.</summary>
    public void AddStatement(CodedStatement statement, IEnumerable<(Evidence Evidence, IEnumerable<string> Keys)> items)
    {
        _statements.Add(statement);
        foreach (var (evidence, keys) in items)
        {
            Add(evidence, _statements.Count, keys);
        }
    }

    /// <summary>All of it.</summary>
    /// <param name="content">Written to, from its beginning: a stream that is kept for many case studies costs them less than one for each.</param>
    /// <param name="body">The same.</param>
    public byte[] ToBytes(MemoryStream content, MemoryStream body)
    {
        content.SetLength(0);
        body.SetLength(0);
        using (var head = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        using (var records = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            head.Write(caseStudy);
            WriteList(head, _silent, dimension => head.Write(dimension.ToString()));
            WriteList(head, _evidence, each =>
            {
                WriteLength(() => Write(records, each.Evidence));
                head.Write7BitEncodedInt(each.Statement);
                head.Write(each.Evidence.IsAgainst);
            });
            WriteList(head, _statements, statement => WriteLength(() => Write(records, statement)));
            WriteList(head, _attributes, attribute =>
            {
                head.Write(attribute.Key);
                WriteList(head, attribute.Value, head.Write7BitEncodedInt);
            });
            body.WriteTo(content);

            void WriteLength(Action write)
            {
                var start = body.Position;
                write();
                head.Write7BitEncodedInt((int)(body.Position - start));
            }
        }

        return content.ToArray();
    }

    private static void Write(BinaryWriter writer, Evidence evidence)
    {
        writer.Write(evidence.Kind.ToString());
        writer.Write(evidence.Code);
        writer.Write(evidence.Section.Code);
    }

    private static void Write(BinaryWriter writer, CodedStatement statement)
    {
        writer.Write(statement.Code);
        writer.Write(statement.Section.Code);
        writer.Write(statement.Kind.ToString());
        WriteList(writer, statement.Perspectives, perspective => writer.Write(perspective.ToString()));
        WriteList(writer, statement.Factors, coding =>
        {
            writer.Write(coding.Factor.Code);
            writer.Write($"{coding.Aspect}");
            writer.Write(coding.Stance.ToString());
        });
        writer.Write(statement.Text.Nl);
        writer.Write(statement.Text.En);
    }

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Add(Evidence evidence, int statement, IEnumerable<string> keys)
    {
        var number = _evidence.Count;
        _evidence.Add((evidence, statement));
        foreach (var key in keys)
        {
            if (!_attributes.TryGetValue(key, out var numbers))
            {
                _attributes.Add(key, numbers = []);
            }

            numbers.Add(number);
        }
    }
}
