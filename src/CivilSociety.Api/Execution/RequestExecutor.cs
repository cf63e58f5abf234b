using System.Net;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Telemetry;
using CivilSociety.Domain;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Answers requests: from the result cache, else by the guards and the engine.</summary>
internal sealed class RequestExecutor(
    OperationRunner runner,
    DocumentGuard guard,
    DocumentStore documents,
    ResultCache results,
    RequestPermits permits,
    IOptions<CivilSocietyOptions> options,
    CatalogSerializer serializer)
{
    private readonly RequestLimits _limits = options.Value.Limits;

    public async Task<Answer> ExecuteAsync(GraphQLHttpRequest request, IPAddress? client, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var telemetry = RequestTelemetry.Start(request);
        var answer = await AnswerAsync(request, client, telemetry, services, cancellationToken);
        telemetry?.Finish(answer.ErrorCodes);
        return answer;
    }

    /// <summary>The answer to a request that failed as a whole; what is no fault of the client is logged.</summary>
    public Answer Fail(Exception exception)
    {
        switch (exception)
        {
            case FailedOperationException failed:
                return Write(new ExecutionResult { Errors = failed.Errors }, isLasting: false);
            case ExecutionError error:
                return Write(new ExecutionResult { Errors = [error] }, isLasting: false);
            case CatalogUnavailableException:
                runner.Log(exception, "(request)", ErrorCodes.CatalogUnavailable);
                return Fail(new ClientError(ErrorCodes.CatalogUnavailable, exception.Message, AnswerStatus.Unavailable));
            default:
                runner.Log(exception, "(request)", ErrorCodes.Unexpected);
                return Fail(new UnhandledError("The request failed.", exception));
        }
    }

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
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Fail(exception);
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
        var result = await runner.RunAsync(document, request.OperationName, variables, services, cancellationToken);

        // An answer during which the catalog changed holds for this request alone.
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
}
