using CivilSociety.Api.Tables;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Server.Tables;

/// <summary>Answers as CSV.</summary>
internal sealed class CsvFormat : IAnswerFormat
{
    public string Name => "csv";

    public string MediaType => CsvFile.MediaType;

    public Task WriteAsync(AnswerTable table, AnswerFormatOptions options, Stream output, CancellationToken cancellationToken) => CsvFile.WriteAsync(
        output,
        new(table.Name, table.Columns, table.Rows),
        options.ForDutchExcel ? CsvDialect.DutchExcel : CsvDialect.Rfc4180,
        cancellationToken);
}
