using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Telemetry;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Runs operations in the engine, and logs what fails.</summary>
internal sealed partial class OperationRunner(CatalogExecuter executer, CatalogSchema schema, IOptions<CivilSocietyOptions> options, ILogger<OperationRunner> logger)
{
    private readonly RequestLimits _limits = options.Value.Limits;
    private readonly LogBudget _log = new(TimeProvider.System);
    private readonly DocumentRules _rules = new(options.Value);

    /// <summary>Runs an operation of a document as it is.</summary>
    public Task<ExecutionResult> RunAsync(PreparedDocument document, string? operationName, Inputs? variables, IServiceProvider services, CancellationToken cancellationToken)
    {
        var operation = document.Operation(operationName);
        var syntax = operation is null ? document.Syntax : OperationAlone.Of(document, operation);
        return RunAsync(document, syntax!, _rules.For(document, operation), operationName, variables, services, cancellationToken);
    }

    /// <summary>Runs an operation that was made from one of a document; it is validated as that is, unless it is known to be valid.</summary>
    public Task<ExecutionResult> RunAsync(PreparedDocument document, GraphQLDocument made, bool isValid, string? operationName, Inputs? variables, IServiceProvider services, CancellationToken cancellationToken) =>
        RunAsync(document, made, isValid ? DocumentRules.OfValidDocuments : _rules.For(document, document.Operation(operationName)), operationName, variables, services, cancellationToken);

    /// <summary>Logs a failure, unless there were too many of its code.</summary>
    public void Log(Exception exception, string field, string code)
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

    private async Task<ExecutionResult> RunAsync(
        PreparedDocument document,
        GraphQLDocument syntax,
        IValidationRule[] rules,
        string? operationName,
        Inputs? variables,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = document.Text,
            Document = syntax,
            OperationName = operationName,
            Variables = variables,
            RequestServices = services,
            CancellationToken = cancellationToken,
            Timeout = TimeSpan.FromSeconds(_limits.Seconds),
            ValidationRules = rules,
            UnhandledExceptionDelegate = unhandled =>
            {
                if (unhandled.OriginalException is not OperationCanceledException)
                {
                    var code = unhandled.OriginalException is Domain.CatalogUnavailableException ? ErrorCodes.CatalogUnavailable : ErrorCodes.Unexpected;
                    Log(unhandled.OriginalException, unhandled.FieldContext?.FieldDefinition.Name ?? "(document)", code);
                }

                return Task.CompletedTask;
            },
        });
        if (result.Errors is { } errors)
        {
            result.Errors = [.. errors.OfType<TooManyErrors>().SelectMany(stop => stop.Errors), .. errors.Where(error => error is not TooManyErrors)];
            ErrorPlaces.Find(result.Errors.Take(_limits.Errors), document.Text);
        }

        // What a catalog answers while it goes is no answer.
        return result.Errors?.Select(error => error.InnerException).OfType<Domain.CatalogUnavailableException>().FirstOrDefault() is { } unavailable ? throw unavailable : result;
    }

    [LoggerMessage(LogLevel.Error, "{Count} more failures with the code {Code} are not in the log")]
    private partial void LogLeftOut(int count, string code);

    [LoggerMessage(LogLevel.Error, "Resolving '{Field}' failed")]
    private partial void LogUnhandled(Exception exception, string field);
}
