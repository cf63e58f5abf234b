using CivilSociety.Api.Tables;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Server.Tables;

/// <summary>Answers as a workbook of Excel, which is the same whatever language Excel has.</summary>
internal sealed class XlsxFormat : IAnswerFormat
{
    // Excel's own limit on the name of a sheet.
    private const int SheetNameLength = 31;

    public string Name => "xlsx";

    public string MediaType => XlsxFile.MediaType;

    public Task WriteAsync(AnswerTable table, AnswerFormatOptions options, Stream output, CancellationToken cancellationToken) =>
        XlsxFile.WriteAsync(output, [new(table.Name[..Math.Min(table.Name.Length, SheetNameLength)], table.Columns, table.Rows)], cancellationToken);
}
