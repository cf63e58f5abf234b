using System.Net;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Telemetry;
using CivilSociety.Domain;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Answers requests: from the result cache, else by the guards and the engine.</summary>
internal sealed partial class RequestExecutor(
    CatalogExecuter executer,
    CatalogSchema schema,
    DocumentGuard guard,
    DocumentStore documents,
    ResultCache results,
    RequestPermits permits,
    IOptions<CivilSocietyOptions> options,
    CatalogSerializer serializer,
    ILogger<RequestExecutor> logger)
{
    private readonly RequestLimits _limits = options.Value.Limits;
    private readonly LogBudget _log = new(TimeProvider.System);
    private readonly DocumentRules _rules = new(options.Value);

    public async Task<Answer> ExecuteAsync(GraphQLHttpRequest request, IPAddress? client, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var telemetry = RequestTelemetry.Start(request);
        var answer = await AnswerAsync(request, client, telemetry, services, cancellationToken);
        telemetry?.Finish(answer);
        return answer;
    }

    /// <summary>The answer to a request that failed before it was executed.</summary>
    public Answer Fail(ExecutionError error) => Write(new ExecutionResult { Errors = [error] }, isLasting: false);

    private async Task<Answer> AnswerAsync(GraphQLHttpRequest request, IPAddress? client, RequestTelemetry? telemetry, IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var document = documents.Find(request);
            telemetry?.Document = document;
            var catalog = services.GetRequiredService<ICatalog>();
            var version = (await catalog.GetInfoAsync(cancellationToken)).Version;
            if (document.SelectsHostFields)
            {
                var made = await MakeAsync(document, catalog, version, request, client, services, cancellationToken);
                KeepIfValid(document, request.OperationName, made);
                return made;
            }

            var key = new ResultKey(document.Hash, request.OperationName, request.Variables, version);
            var answer = await results.GetOrMakeAsync(key, () => MakeAsync(document, catalog, version, request, client, services, cancellationToken), cancellationToken);
            KeepIfValid(document, request.OperationName, answer);
            return answer;
        }
        catch (ClientError error)
        {
            return Fail(error);
        }
        catch (CatalogUnavailableException unavailable)
        {
            Log(unavailable, "(request)", ErrorCodes.CatalogUnavailable);
            return Fail(new ClientError(ErrorCodes.CatalogUnavailable, unavailable.Message, AnswerStatus.Unavailable));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log(exception, "(request)", ErrorCodes.Unexpected);
            return Fail(new UnhandledError("The request failed.", exception));
        }
    }

    private async Task<Answer> MakeAsync(PreparedDocument document, ICatalog catalog, string version, GraphQLHttpRequest request, IPAddress? client, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (document.Fault is { } fault)
        {
            return Fail(fault);
        }

        var variables = guard.ReadVariables(request.Variables);
        var share = guard.CheckAnswer(document, request.OperationName, variables);
        using var permit = await permits.ToExecuteAsync(client, share, cancellationToken);
        var result = await RunAsync(document, request.OperationName, variables, services, cancellationToken);

        // What a catalog answers while it goes is no answer, and one during which it changed holds for this request alone.
        if (result.Errors?.Select(error => error.InnerException).OfType<CatalogUnavailableException>().FirstOrDefault() is { } unavailable)
        {
            throw unavailable;
        }

        var isSame = (await catalog.GetInfoAsync(cancellationToken)).Version == version;
        var isLasting = result is { Executed: true, Errors: null or { Count: 0 } } && !document.SelectsHostFields && isSame;
        return Write(result, isLasting);
    }

    // Also when the answer was kept: its document may not be, any more.
    private void KeepIfValid(PreparedDocument document, string? operationName, Answer answer)
    {
        if (answer.Status == AnswerStatus.Executed && document.Operation(operationName) is { } operation)
        {
            documents.Keep(document, operation);
        }
    }

    private async Task<ExecutionResult> RunAsync(PreparedDocument document, string? operationName, Inputs? variables, IServiceProvider services, CancellationToken cancellationToken)
    {
        var operation = document.Operation(operationName);
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = document.Text,
            Document = operation is null ? document.Syntax : OperationAlone.Of(document, operation),
            OperationName = operationName,
            Variables = variables,
            RequestServices = services,
            CancellationToken = cancellationToken,
            Timeout = TimeSpan.FromSeconds(_limits.Seconds),
            ValidationRules = _rules.For(document, operation),
            UnhandledExceptionDelegate = unhandled =>
            {
                if (unhandled.OriginalException is not OperationCanceledException)
                {
                    Log(unhandled.OriginalException, unhandled.FieldContext?.FieldDefinition.Name ?? "(document)", ErrorCodes.Unexpected);
                }

                return Task.CompletedTask;
            },
        });
        if (result.Errors is { } errors)
        {
            result.Errors = [.. errors.OfType<TooManyErrors>().SelectMany(stop => stop.Errors), .. errors.Where(error => error is not TooManyErrors)];
            ErrorPlaces.Find(result.Errors.Take(_limits.Errors), document.Text);
        }

        return result;
    }

    private Answer Write(ExecutionResult result, bool isLasting)
    {
        var errors = result.Errors ?? [];
        var status = result.Executed ? AnswerStatus.Executed : errors.Max(CatalogErrorInfoProvider.StatusOf);
        string[] codes = [.. errors.Select(CatalogErrorInfoProvider.CodeOf)];
        if (errors.Count > _limits.Errors)
        {
            result.Errors = [.. errors.Take(_limits.Errors)];
        }

        var body = serializer.Write(result, _limits.AnswerBytes);

        // What is kept takes no more than its bytes.
        return new(status, isLasting ? body.ToArray() : body, codes, isLasting);
    }

    private void Log(Exception exception, string field, string code)
    {
        if (!_log.TryTake(code, out var leftOut))
        {
            return;
        }

        if (leftOut > 0)
        {
            LogLeftOut(leftOut, code);
        }

        LogUnhandled(exception, field);
    }

    [LoggerMessage(LogLevel.Error, "{Count} more failures with the code {Code} are not in the log")]
    private partial void LogLeftOut(int count, string code);

    [LoggerMessage(LogLevel.Error, "Resolving '{Field}' failed")]
    private partial void LogUnhandled(Exception exception, string field);
}
