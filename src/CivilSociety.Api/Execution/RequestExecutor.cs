using System.Security.Cryptography;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Telemetry;
using CivilSociety.Domain;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Rules.Custom;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Answers requests: from what is kept, else by the guards and the engine.</summary>
internal sealed partial class RequestExecutor(
    IDocumentExecuter executer,
    CatalogSchema schema,
    IBatchCatalog catalog,
    DocumentGuard guard,
    DocumentStore documents,
    ResultCache results,
    IOptions<CivilSocietyOptions> options,
    CatalogSerializer serializer,
    ILogger<RequestExecutor> logger)
{
    private static readonly IValidationRule[] KnownValid = [QueriesOnlyRule.Instance];

    private readonly RequestLimits _limits = options.Value.Limits;
    private readonly IValidationRule[] _rules =
    [
        .. DocumentValidator.CoreRules,
        QueriesOnlyRule.Instance,
        .. options.Value.Introspection ? (IValidationRule[])[] : [NoIntrospectionValidationRule.Instance],
    ];

    public async Task<Answer> ExecuteAsync(GraphQLHttpRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var telemetry = RequestTelemetry.Start(request);
        try
        {
            var document = documents.Find(request);
            telemetry?.Document = document;
            var key = await KeyAsync(document, request, cancellationToken);
            if (results.Find(key) is { } kept)
            {
                telemetry?.Finish(null);
                return kept;
            }

            var loaders = new RequestLoaders(catalog);
            var result = await ExecuteAsync(document, request, loaders, services, cancellationToken);
            telemetry?.Finish(result.Errors);
            if (result.Executed)
            {
                documents.Keep(document);
            }

            // An answer that an import came across holds for this request alone.
            var isLasting = result is { Executed: true, Errors: null or { Count: 0 } } && loaders.DependsOnCatalogAlone && key == await KeyAsync(document, request, cancellationToken);
            var answer = await WriteAsync(result, isLasting, cancellationToken);
            if (isLasting)
            {
                results.Keep(key, answer);
            }

            return answer;
        }
        catch (CatalogError error)
        {
            telemetry?.Finish([error]);
            return await FailAsync(error, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogUnhandled(fault, "(request)");
            var error = new UnhandledError("The request failed.", fault);
            telemetry?.Finish([error]);
            return await FailAsync(error, cancellationToken);
        }
    }

    /// <summary>The answer to a request that failed before it was executed.</summary>
    public Task<Answer> FailAsync(ExecutionError error, CancellationToken cancellationToken) =>
        WriteAsync(new ExecutionResult { Errors = [error] }, isLasting: false, cancellationToken);

    private static AnswerStatus StatusOf(ExecutionResult result) => (result.Errors ?? []) switch
    {
        _ when result.Executed => AnswerStatus.Executed,
        var errors when errors.Any(error => error is UnhandledError or TimeoutError) => AnswerStatus.ServerFault,
        var errors when errors.Any(error => error is OperationNotSupportedError) => AnswerStatus.NotSupported,
        var errors when errors.All(IsFaultOfDocument) => AnswerStatus.DocumentFault,
        _ => AnswerStatus.RequestFault,
    };

    private static bool IsFaultOfDocument(ExecutionError error) =>
        error is DocumentError or CatalogError { Code: not (ErrorCodes.MissingDocument or ErrorCodes.BadRequest or ErrorCodes.InvalidJson) };

    private async Task<ResultKey> KeyAsync(PreparedDocument document, GraphQLHttpRequest request, CancellationToken cancellationToken) =>
        new(document.Hash, request.OperationName, request.Variables, (await catalog.GetInfoAsync(cancellationToken)).Version);

    private async Task<ExecutionResult> ExecuteAsync(PreparedDocument document, GraphQLHttpRequest request, RequestLoaders loaders, IServiceProvider services, CancellationToken cancellationToken)
    {
        var variables = guard.ReadVariables(request.Variables, serializer);
        if (document.Syntax is not null)
        {
            guard.CheckAnswer(document.Syntax, request.OperationName, variables);
        }

        return await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = document.Text,
            Document = document.Syntax,
            OperationName = request.OperationName,
            Variables = variables,
            Root = loaders,
            RequestServices = services,
            CancellationToken = cancellationToken,
            Timeout = TimeSpan.FromSeconds(_limits.Seconds),
            ValidationRules = document.IsValid ? KnownValid : _rules,
            UnhandledExceptionDelegate = fault =>
            {
                if (fault.OriginalException is not OperationCanceledException)
                {
                    LogUnhandled(fault.OriginalException, fault.FieldContext?.FieldDefinition.Name ?? "(document)");
                }

                return Task.CompletedTask;
            },
        });
    }

    private async Task<Answer> WriteAsync(ExecutionResult result, bool isLasting, CancellationToken cancellationToken)
    {
        if (result.Errors?.Count > _limits.Errors)
        {
            result.Errors = [.. result.Errors.Take(_limits.Errors)];
        }

        using var stream = new MemoryStream();
        await serializer.WriteAsync(stream, result, cancellationToken);
        var body = stream.ToArray();

        // Weak, because compression changes the bytes and not what they say.
        var tag = isLasting ? $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"" : null;
        return new(StatusOf(result), body, tag);
    }

    [LoggerMessage(LogLevel.Error, "Resolving '{Field}' failed")]
    private partial void LogUnhandled(Exception exception, string field);
}
