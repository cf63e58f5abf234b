using System.Buffers;
using CsvHelper;

namespace CivilSociety.Exchange.Tables;

/// <summary>Writes tables as CSV (RFC 4180), in UTF-8.</summary>
public static class CsvFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/csv";

    // What the writer holds before it goes to the stream.
    private const int RowsAtOnce = 100;

    // What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
    private static readonly SearchValues<char> FormulaBeginnings = SearchValues.Create("=+-@\t\r");

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,-/: ");

    /// <summary>Writes the header and the rows, and leaves the stream open. Texts are quoted, so that they can be told from numbers; one that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    /// <exception cref="ArgumentException">A row has not one cell for each column, or a cell is neither text, number, boolean nor null.</exception>
    public static async Task WriteAsync(Stream output, Sheet sheet, CsvDialect? dialect = null, CancellationToken cancellationToken = default)
    {
        dialect ??= CsvDialect.Rfc4180;
        if (dialect.HasByteOrderMark)
        {
            await output.WriteAsync("\uFEFF"u8.ToArray(), cancellationToken);
        }

        await using var writer = CsvWriter.Create(output, new() { Separator = dialect.Separator, TrueValue = "TRUE", FalseValue = "FALSE" }, leaveOpen: true);
        foreach (var column in sheet.Columns)
        {
            WriteText(writer, column, dialect);
        }

        await writer.EndRecordAsync(cancellationToken);
        var rows = 0;
        await foreach (var row in sheet.Rows.WithCancellation(cancellationToken))
        {
            sheet.Check(row);
            foreach (var cell in row)
            {
                Write(writer, cell, dialect);
            }

            await writer.EndRecordAsync(cancellationToken);
            if (++rows % RowsAtOnce == 0)
            {
                await writer.FlushAsync(cancellationToken);
            }
        }

        await writer.FlushAsync(cancellationToken);
    }

    private static void Write(CsvWriter writer, object? cell, CsvDialect dialect)
    {
        switch (cell)
        {
            case null:
                writer.WriteField((string?)null);
                break;
            case string text:
                WriteText(writer, text, dialect);
                break;
            case bool value:
                writer.WriteField(value);
                break;
            case int value:
                writer.WriteField<int>(value, "", dialect.Numbers);
                break;
            case long value:
                writer.WriteField<long>(value, "", dialect.Numbers);
                break;
            case decimal value:
                writer.WriteField<decimal>(value, "", dialect.Numbers);
                break;
            case double value:
                writer.WriteField<double>(value, "", dialect.Numbers);
                break;
            default:
                throw Sheet.UnknownCell(cell);
        }
    }

    private static void WriteText(CsvWriter writer, string text, CsvDialect dialect)
    {
        var written = text switch
        {
            _ when dialect.KeepsTexts && LooksLikeANumber(text) => $"=\"{text}\"",
            [var first, ..] when FormulaBeginnings.Contains(first) => $"'{text}",
            _ => text,
        };
        writer.WriteField(written, CsvQuoting.Always);
    }

    private static bool LooksLikeANumber(string text) => text is [>= '0' and <= '9', ..] && !text.AsSpan().ContainsAnyExcept(NumberCharacters);
}
