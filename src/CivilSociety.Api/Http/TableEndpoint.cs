using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Tables;
using CivilSociety.Api.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>Answers in the formats of tables. Errors are JSON with the status of an error, for a client that saves a table reads no errors in it.</summary>
internal sealed partial class TableEndpoint(RequestExecutor executor, TableExecutor tables, CacheHeaders caching, IOptions<CivilSocietyOptions> options, ILogger<TableEndpoint> logger)
{
    private readonly int _maxBodyBytes = options.Value.Limits.BodyBytes;
    private readonly LogBudget _log = new(TimeProvider.System);

    public async Task ExecuteAsync(HttpContext context, IAnswerFormat format)
    {
        RequestTelemetry? telemetry = null;
        try
        {
            var parameters = TableParameters.Read(context.Request.Query);
            var sent = await RequestReader.ReadAsync(context.Request, _maxBodyBytes);
            telemetry = RequestTelemetry.Start(sent);
            var request = await tables.FindAsync(sent, format, parameters, context.RequestServices, context.RequestAborted);
            telemetry?.Document = request.Document;
            if (CacheHeaders.IsKnownToClient(context.Request, request.Tag))
            {
                caching.Write(context, request.Tag);
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                telemetry?.Finish([]);
            }
            else
            {
                using var open = await tables.OpenAsync(request, context.Connection.RemoteIpAddress, context.Features.Get<IRequestRate>(), context.RequestServices, context.RequestAborted);
                caching.Write(context, request.Tag);
                var codes = await SendAsync(context, request, open.Table);
                telemetry?.Finish(codes);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            await FailAsync(context, failure, telemetry);
        }
        finally
        {
            telemetry?.Dispose();
        }
    }

    /// <summary>Writes the errors of a request that is answered with no table.</summary>
    public Task FailAsync(HttpContext context, Exception failure) => FailAsync(context, failure, telemetry: null);

    private async Task FailAsync(HttpContext context, Exception failure, RequestTelemetry? telemetry)
    {
        var answer = executor.Fail(failure);
        telemetry?.Finish(answer.ErrorCodes);
        caching.Write(context, tag: null);
        await AnswerWriter.WriteAsync(context, ResponseType.GraphQL, answer);
    }

    // The codes of what broke the table off; none when it was sent to its end.
    private async Task<IReadOnlyList<string>> SendAsync(HttpContext context, TableRequest request, AnswerTable table)
    {
        var format = request.Format;
        context.Response.ContentType = format.MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{format.MediaType}; charset=utf-8" : format.MediaType;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{table.Name}.{format.Name}" }.ToString();
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return [];
        }

        try
        {
            await using var output = new ResponseOutput(context.Response.BodyWriter);
            await format.WriteAsync(table, new(request.Parameters.DutchExcel), output, context.RequestAborted);
            await output.FlushAsync(context.RequestAborted);
            return [];
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            return [ErrorCodes.Cancelled];
        }
        catch (Exception failure)
        {
            // A file that ended here would look whole.
            context.Abort();
            var codes = executor.Fail(failure).ErrorCodes;
            if (_log.TryTake(codes[0], out _))
            {
                LogBrokenOff(table.Name, format.Name, codes[0], failure.Message);
            }

            return codes;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The table '{Name}' ({Format}) was broken off with {Code}: {Fault}")]
    private partial void LogBrokenOff(string name, string format, string code, string fault);
}
