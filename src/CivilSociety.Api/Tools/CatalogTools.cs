using System.Net;
using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Tables;
using CivilSociety.Domain;
using CivilSociety.Domain.Texts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tools;

/// <summary>Lists and calls the tools: requests like all others, by the id of their document.</summary>
internal sealed class CatalogTools(
    ToolDocuments tools,
    TrustedDocumentCheck check,
    DocumentStore documents,
    DocumentGuard guard,
    RequestExecutor executor,
    RequestPermits permits,
    CatalogSchema schema) : ICatalogTools
{
    // What null means is said with every tool: assistants read a description, and not always the instructions of a server.
    private const string OfNull = "Null and NOT_STATED mean that the report does not say, not that there is none.";

    private Listed? _listed;

    public async Task<IReadOnlyList<CatalogTool>> ListAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        try
        {
            var catalog = services.GetRequiredService<ICatalog>();
            var version = (await catalog.GetInfoAsync(cancellationToken)).Version;
            if (_listed is not { } listed || listed.CatalogVersion != version)
            {
                _listed = listed = new(version, await MakeAsync(catalog, cancellationToken));
            }

            return listed.Tools;
        }
        catch (CatalogUnavailableException unavailable)
        {
            throw new ToolException(ErrorCodes.CatalogUnavailable, unavailable.Message, isOfClient: false);
        }
    }

    public async Task<ToolAnswer> CallAsync(
        string name,
        IReadOnlyDictionary<string, JsonElement> arguments,
        IPAddress? client,
        IServiceProvider services,
        CancellationToken cancellationToken = default)
    {
        // One that does not fit the schema, as without patterns, is not listed either.
        var known = await ListAsync(services, cancellationToken);
        if (tools.Find(name) is not { } tool || known.All(each => each.Name != name))
        {
            throw new ToolException(ErrorCodes.UnknownTool, $"There is no tool '{Shorten(name)}'. Nearest known: {Nearest(name, known.Select(each => each.Name))}.");
        }

        string[] expected = [.. tool.Variables.Select(variable => variable.Variable.Name.StringValue)];
        if (arguments.Keys.FirstOrDefault(argument => !expected.Contains(argument, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ToolException(
                ErrorCodes.InvalidValue,
                $"The tool '{name}' has no argument '{Shorten(unknown)}'. {(expected.Length == 0 ? "Expected none." : $"Nearest known: {Nearest(unknown, expected)}.")}");
        }

        return await AnswerAsync(tool.Id, arguments, client, services, cancellationToken);
    }

    public async Task<ToolAnswer> AnswerAsync(
        string documentId,
        IReadOnlyDictionary<string, JsonElement> variables,
        IPAddress? client,
        IServiceProvider services,
        CancellationToken cancellationToken = default)
    {
        var request = new GraphQLHttpRequest(Query: null, documentId, PersistedHash: null, OperationName: null, variables.Count == 0 ? null : JsonSerializer.Serialize(variables));

        // One scope for each answer: what it loads, and the catalog, are its own.
        await using var scope = services.CreateAsyncScope();
        var answer = await executor.ExecuteAsync(request, client, scope.ServiceProvider, cancellationToken);
        using var json = JsonDocument.Parse(answer.Body);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            var read = errors.EnumerateArray().Select(ReadError).ToList();
            return answer.Status == AnswerStatus.Executed
                ? new(read)
                : throw new ToolException(read[0].Code, string.Join(' ', read.Select(error => error.Message)), answer.Status is not (AnswerStatus.ServerError or AnswerStatus.Unavailable));
        }

        try
        {
            services.GetRequiredService<HeldPermits>().Hold(await permits.ToSendAsync(client, answer.Body.Length, cancellationToken));
            return new(await ContentAsync(json.RootElement.GetProperty("data"), documents.Find(request), request, scope.ServiceProvider, cancellationToken));
        }
        catch (ClientError error)
        {
            throw new ToolException(error.Code!, error.Message, isOfClient: false);
        }
    }

    private async Task<JsonElement> ContentAsync(JsonElement data, PreparedDocument document, GraphQLHttpRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var selections = new SelectionReader(document, document.Operations[0], guard.ReadVariables(request.Variables), schema);
        return AnswerContent.Of(data, selections, schema, await services.GetRequiredService<ICatalog>().GetInfoAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<CatalogTool>> MakeAsync(ICatalog catalog, CancellationToken cancellationToken)
    {
        if (tools.Faults.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(CivilSocietyOptions), tools.Faults);
        }

        schema.Initialize();
        var labels = await EnumLabels.ReadAsync(catalog, Language.En, cancellationToken);
        var made = new List<CatalogTool>();
        foreach (var tool in tools.All)
        {
            if (await check.IsValidAsync(tool.Text))
            {
                var input = ToolInput.Of(tool, schema, labels);
                made.Add(new(tool.Name, tool.Title, $"{tool.Description} {OfNull}", JsonSerializer.SerializeToElement(input)));
            }
        }

        return made;
    }

    private static ToolError ReadError(JsonElement error) =>
        new(error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);

    private static string Nearest(string name, IEnumerable<string> known) => string.Join(", ", NearestNames.To(Shorten(name), known));

    // What a client sends can be as long as a request.
    private static string Shorten(string name) => name.Length <= 80 ? name : $"{name.AsSpan(0, 80)}...";

    // The names of values are those of a catalog.
    private sealed record Listed(string CatalogVersion, IReadOnlyList<CatalogTool> Tools);
}
