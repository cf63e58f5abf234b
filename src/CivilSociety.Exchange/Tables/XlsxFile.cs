using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CivilSociety.Exchange.Tables;

/// <summary>Writes tables as a workbook of Excel (XLSX): texts stay texts, numbers are numbers.</summary>
public static class XlsxFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Excel's own limits.
    private const int MaxCellLength = 32_767;
    private const int MaxRows = 1_048_576;

    /// <summary>Writes a sheet for each table, with its header in bold and kept in sight, and leaves the stream open.</summary>
    /// <exception cref="ArgumentException">A row has not one cell for each column, a cell is neither text, number, boolean nor null, or a text or a table is too long for Excel.</exception>
    public static async Task WriteAsync(Stream output, IReadOnlyList<Sheet> sheets, CancellationToken cancellationToken = default)
    {
        var deferred = new DeferredStream(output);
        await using (var workbook = await Spreadsheet.CreateNewAsync(deferred, cancellationToken: cancellationToken))
        {
            await WriteAsync(workbook, sheets, cancellationToken);
        }

        await deferred.FlushAsync(cancellationToken);
    }

    private static async Task WriteAsync(Spreadsheet workbook, IReadOnlyList<Sheet> sheets, CancellationToken cancellationToken)
    {
        var header = workbook.AddStyle(new Style { Font = { Bold = true } });
        foreach (var sheet in sheets)
        {
            await workbook.StartWorksheetAsync(sheet.Name, new WorksheetOptions { FrozenRows = 1 }, cancellationToken);
            await workbook.AddHeaderRowAsync([.. sheet.Columns], header, cancellationToken);
            var cells = new DataCell[sheet.Columns.Count];
            var rows = 1;
            await foreach (var row in sheet.Rows.WithCancellation(cancellationToken))
            {
                sheet.Check(row);
                if (++rows > MaxRows)
                {
                    throw new ArgumentException($"The sheet '{sheet.Name}' has more than {MaxRows} rows, more than Excel takes. Write it as CSV, or select fewer rows.");
                }

                for (var column = 0; column < cells.Length; column++)
                {
                    cells[column] = CellOf(sheet, column, row[column]);
                }

                await workbook.AddRowAsync(cells, cancellationToken);
            }
        }

        await workbook.FinishAsync(cancellationToken);
    }

    private static DataCell CellOf(Sheet sheet, int column, object? cell) => cell switch
    {
        null => default,
        string { Length: > MaxCellLength } text => throw new ArgumentException(
            $"A cell of the column '{sheet.Columns[column]}' has {text.Length} characters, more than the {MaxCellLength} that Excel takes. Write it as CSV, or select less."),
        string text => new(text),
        bool value => new(value),
        int value => new(value),
        long value => new(value),
        decimal value => new(value),
        double value => new(value),
        _ => throw Sheet.UnknownCell(cell),
    };
}
