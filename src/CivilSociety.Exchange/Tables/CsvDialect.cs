using System.Globalization;

namespace CivilSociety.Exchange.Tables;

/// <summary>How CSV is written.</summary>
public sealed class CsvDialect
{
    private CsvDialect()
    {
    }

    /// <summary>RFC 4180: commas, no byte order mark.</summary>
    public static CsvDialect Rfc4180 { get; } = new();

    /// <summary>As Excel takes it with Dutch settings: semicolons, a byte order mark, decimal commas; a text that looks like a number or a date, such as the section 8.8, is written as <c>="8.8"</c>, which Excel takes for a text.</summary>
    public static CsvDialect DutchExcel { get; } = new()
    {
        Separator = ';',
        HasByteOrderMark = true,
        KeepsTexts = true,
        Numbers = new NumberFormatInfo { NumberDecimalSeparator = "," },
    };

    internal char Separator { get; private init; } = ',';

    internal bool HasByteOrderMark { get; private init; }

    internal bool KeepsTexts { get; private init; }

    internal NumberFormatInfo Numbers { get; private init; } = NumberFormatInfo.InvariantInfo;
}
