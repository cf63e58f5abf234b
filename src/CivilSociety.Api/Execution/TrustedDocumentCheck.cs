using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Tools;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Validates the trusted documents of a folder when the program starts, as each client that names one would find them.</summary>
internal sealed class TrustedDocumentCheck(TrustedDocuments documents, ToolDocuments tools, DocumentGuard guard, CatalogSchema schema, IDocumentValidator validator, IOptions<CivilSocietyOptions> options)
{
    private readonly DocumentRules _rules = new(options.Value);

    /// <exception cref="OptionsValidationException">Files have faults; all of them are listed.</exception>
    public void Check()
    {
        // No rule waits for anything.
        string[] faults = [.. documents.Faults, .. documents.Read.SelectMany(each => FaultsOf(each.Place, each.Text).GetAwaiter().GetResult()), .. tools.Faults];
        if (faults.Length > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(CivilSocietyOptions), faults);
        }
    }

    /// <summary>Whether a document fits the schema.</summary>
    public async Task<bool> IsValidAsync(string text) => (await ErrorsOf(text)).Count == 0;

    private async Task<IEnumerable<string>> FaultsOf(string place, string text)
    {
        var errors = await ErrorsOf(text);
        return errors.DistinctBy(error => error.Message).Select(error =>
            $"{place}{(error.Locations is [var at, ..] ? $", line {at.Line}, column {at.Column}" : "")}: {error.Message.ReplaceLineEndings(" ")}");
    }

    private async Task<IReadOnlyList<ExecutionError>> ErrorsOf(string text)
    {
        try
        {
            var document = guard.Prepare(DocumentStore.HashOf(text), text, isTrusted: true);
            if (document.Fault is { } fault)
            {
                return [fault];
            }

            var errors = new List<ExecutionError>();
            foreach (var operation in document.Operations)
            {
                errors.AddRange(await ErrorsOf(document, operation));
            }

            if (errors.Count == 0 && document.HasOnlyPlainQueries)
            {
                // With variables it depends on them.
                guard.CheckAnswer(document, operationName: null, variables: null);
            }

            ErrorPlaces.Find(errors, text);
            return document.Operations.Any() ? errors : [new ClientError(ErrorCodes.OperationNotFound, "It has no operation.")];
        }
        catch (ClientError error)
        {
            return [error];
        }
    }

    private async Task<IEnumerable<ExecutionError>> ErrorsOf(PreparedDocument document, GraphQLOperationDefinition operation)
    {
        try
        {
            var result = await validator.ValidateAsync(new()
            {
                Schema = schema,
                Document = OperationAlone.Of(document, operation),
                Operation = operation,
                Variables = Inputs.Empty,
                Rules = _rules.For(document, operation),
            });

            // Variables come with requests.
            return result.Errors.Where(error => error is not InvalidVariableError);
        }
        catch (TooManyErrors stop)
        {
            return stop.Errors;
        }
    }
}
