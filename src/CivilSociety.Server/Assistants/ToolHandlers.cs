using System.Collections.ObjectModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Tools;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CivilSociety.Server.Assistants;

/// <summary>Lists and calls the tools.</summary>
internal static class ToolHandlers
{
    private static readonly ToolAnnotations ReadOnly = new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false };
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ValueTask<ListToolsResult> ListAsync(RequestContext<ListToolsRequestParams> request, CancellationToken cancellationToken) =>
        McpErrors.GuardAsync(request.Services!, async () =>
        {
            if (request.Params?.Cursor is { } cursor)
            {
                throw McpErrors.Of(ErrorCodes.InvalidCursor, $"'{cursor}' is no cursor of the tools. Expected none: all are on one page.");
            }

            var tools = await request.Services!.GetRequiredService<ICatalogTools>().ListAsync(request.Services!, cancellationToken);
            return new ListToolsResult { Tools = [.. tools.Select(Describe)] };
        });

    public static ValueTask<CallToolResult> CallAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken) =>
        McpErrors.GuardAsync(request.Services!, async () =>
        {
            var services = request.Services!;
            var arguments = request.Params.Arguments ?? new Dictionary<string, JsonElement>();
            var answer = await services.GetRequiredService<ICatalogTools>()
                .CallAsync(request.Params.Name, new ReadOnlyDictionary<string, JsonElement>(arguments), services.GetRequiredService<Caller>().Address, services, cancellationToken);
            return answer.Content is { } content ? Answer(content) : Fail(answer.Errors);
        });

    private static Tool Describe(CatalogTool tool) => new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = tool.InputSchema,
        Annotations = ReadOnly,
    };

    // As text too, for clients that read nothing else.
    private static CallToolResult Answer(JsonElement content) => new()
    {
        StructuredContent = content,
        Content = [new TextContentBlock { Text = JsonSerializer.Serialize(content, Readable) }],
    };

    private static CallToolResult Fail(IReadOnlyList<ToolError> errors) => new()
    {
        IsError = true,
        StructuredContent = JsonSerializer.SerializeToElement(new { errors }, JsonSerializerOptions.Web),
        Content = [new TextContentBlock { Text = string.Join('\n', errors.Select(error => $"{error.Code}: {error.Message}")) }],
    };
}
