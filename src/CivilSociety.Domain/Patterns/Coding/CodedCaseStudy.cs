using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>What a part of a catalog says of one case study, as patterns see it; kept in bytes, and what nobody asks for is never made of them.</summary>
/// <remarks>As <see cref="CodedCaseStudyBuilder"/> writes them.</remarks>
internal sealed class CodedCaseStudy
{
    /// <summary>Changes with what is coded and with how it is written: what was kept before is coded anew.</summary>
    public const int Version = 1;

    private const int NoStatement = -1;

    private readonly byte[] _content;
    private readonly int[] _attributes;
    private readonly int[][] _evidenceOf;
    private readonly (int Start, int Statement, bool IsAgainst)[] _evidence;
    private readonly int[] _statements;

    /// <param name="content">The bytes; they are not copied.</param>
    /// <param name="placeOf">The place of an attribute in the table, by its key.</param>
    public CodedCaseStudy(byte[] content, Func<string, int> placeOf)
    {
        _content = content;
        using var reader = ReaderAt(0);
        Code = reader.ReadString();
        Silent = Array(reader, () => Enum.Parse<Dimension>(reader.ReadString()));
        var start = 0;
        _evidence = Array(reader, () => (StartOfNext(), reader.Read7BitEncodedInt() + NoStatement, reader.ReadBoolean()));
        _statements = Array(reader, StartOfNext);
        _attributes = new int[reader.Read7BitEncodedInt()];
        _evidenceOf = new int[_attributes.Length][];
        for (var index = 0; index < _attributes.Length; index++)
        {
            _attributes[index] = placeOf(reader.ReadString());
            _evidenceOf[index] = Array(reader, reader.Read7BitEncodedInt);
        }

        // The lengths tell it from the end of the head on.
        var head = (int)reader.BaseStream.Position;
        foreach (ref var evidence in _evidence.AsSpan())
        {
            evidence.Start += head;
        }

        foreach (ref var statement in _statements.AsSpan())
        {
            statement += head;
        }

        int StartOfNext()
        {
            var startOfThis = start;
            start += reader.Read7BitEncodedInt();
            return startOfThis;
        }
    }

    /// <summary>The code of the case study.</summary>
    public string Code { get; }

    /// <summary>The dimensions of which an item could have told, and does not.</summary>
    public IReadOnlyList<Dimension> Silent { get; }

    /// <summary>The places of the attributes that there is evidence on.</summary>
    public IReadOnlyList<int> Attributes => _attributes;

    /// <summary>How many statements it makes.</summary>
    public int StatementCount => _statements.Length;

    /// <summary>The evidence on an attribute, by the place of it in the table.</summary>
    public IEnumerable<Evidence> EvidenceOn(int attribute) => NumbersOf(attribute).Select(Read);

    /// <summary>The evidence that a statement is on an attribute.</summary>
    public IEnumerable<Evidence> EvidenceOn(int attribute, int statement) => NumbersOf(attribute).Where(number => _evidence[number].Statement == statement).Select(Read);

    /// <summary>Whether there is evidence for an attribute, or against it.</summary>
    public bool HasEvidence(int attribute, bool isAgainst) => NumbersOf(attribute).Any(number => _evidence[number].IsAgainst == isAgainst);

    /// <summary>The statements that are on an attribute.</summary>
    public IEnumerable<int> StatementsOn(int attribute) => NumbersOf(attribute).Select(number => _evidence[number].Statement);

    /// <summary>The code of a statement.</summary>
    public string CodeOf(int statement)
    {
        using var reader = ReaderAt(_statements[statement]);
        return reader.ReadString();
    }

    /// <summary>A statement, as a row tells its code.</summary>
    public CodedStatement StatementAt(int statement, CodedRow row)
    {
        using var reader = ReaderAt(_statements[statement]);
        _ = reader.ReadString();
        return new(
            row.Code,
            row.CaseStudy,
            reader.ReadString(),
            Enum.Parse<StatementKind>(reader.ReadString()),
            Array(reader, () => Enum.Parse<Perspective>(reader.ReadString())),
            Array(reader, () => new CodedFactor(reader.ReadString(), Optional<FactorAspect>(reader.ReadString()), Enum.Parse<Stance>(reader.ReadString()))),
            TextAt((int)reader.BaseStream.Position + _statements[statement]));
    }

    private static TEnum? Optional<TEnum>(string name)
        where TEnum : struct, Enum => name.Length == 0 ? null : Enum.Parse<TEnum>(name);

    private static T[] Array<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read();
        }

        return items;
    }

    private Evidence Read(int number)
    {
        var (start, statement, isAgainst) = _evidence[number];
        using var reader = ReaderAt(start);
        return new(
            Enum.Parse<EvidenceKind>(reader.ReadString()),
            reader.ReadString(),
            Code,
            reader.ReadString(),
            statement == NoStatement ? default(Ref<Statement>?) : CodeOf(statement),
            isAgainst);
    }

    private Func<LocalizedText> TextAt(int start) => () =>
    {
        using var reader = ReaderAt(start);
        return new(reader.ReadString(), reader.ReadString());
    };

    private int[] NumbersOf(int attribute) => System.Array.IndexOf(_attributes, attribute) is >= 0 and var index ? _evidenceOf[index] : [];

    private BinaryReader ReaderAt(int start) => new(new MemoryStream(_content, start, _content.Length - start, writable: false));
}
