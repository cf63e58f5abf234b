using System.Text.Json;
using CivilSociety.Api.Tables;

namespace CivilSociety.Api.Tests.Tables;

/// <summary>A format for tests: the columns and each row as a line of JSON.</summary>
internal sealed class JsonLines(string name = "lines", string mediaType = "text/lines") : IAnswerFormat
{
    public string Name => name;

    public string MediaType => mediaType;

    public async Task WriteAsync(AnswerTable table, AnswerFormatOptions options, Stream output, CancellationToken cancellationToken)
    {
        await WriteLineAsync(table.Columns);
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            await WriteLineAsync(row);
        }

        async Task WriteLineAsync(object line)
        {
            await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line), cancellationToken);
            await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }
    }
}
