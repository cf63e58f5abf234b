using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Tools;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CivilSociety.Server.Assistants;

/// <summary>Lists and reads the resources: the glossary, and items by the id that the catalog's <c>node</c> takes.</summary>
internal static class ResourceHandlers
{
    private const string GlossaryUri = "civil-society:glossary";
    private const string NodeUri = "civil-society:node/";
    private const string MediaType = "application/json";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ValueTask<ListResourcesResult> ListAsync(RequestContext<ListResourcesRequestParams> request, CancellationToken cancellationToken) =>
        McpErrors.GuardAsync(request.Services!, async () =>
        {
            if (request.Params?.Cursor is { } cursor)
            {
                throw McpErrors.Of(ErrorCodes.InvalidCursor, $"'{cursor}' is no cursor of the resources. Expected none: all are on one page.");
            }

            var data = (await AskAsync(request.Services!, ResourceDocuments.All, [], cancellationToken)).GetProperty("data");
            return new ListResourcesResult
            {
                Resources =
                [
                    new()
                    {
                        Uri = GlossaryUri,
                        Name = "glossary",
                        Title = "Glossary of the codebook",
                        Description = "The terms in Dutch and English, with synonyms, and the codes of layers, types of volunteers, forms of collaboration and factors.",
                        MimeType = MediaType,
                    },
                    .. data.GetProperty("caseStudies").GetProperty("nodes").EnumerateArray().Select(DescribeCaseStudy),
                    .. data.GetProperty("report").GetProperty("sections").EnumerateArray().Select(DescribeSection),
                ],
            };
        });

    public static ValueTask<ListResourceTemplatesResult> ListTemplatesAsync(RequestContext<ListResourceTemplatesRequestParams> request, CancellationToken cancellationToken) => new(new ListResourceTemplatesResult
    {
        ResourceTemplates =
        [
            new()
            {
                UriTemplate = $"{NodeUri}{{id}}",
                Name = "node",
                Title = "An item by its id",
                Description = "Any item of the catalog by the 'id' that an answer has: a case study, a section of the report, a statement, an organization and others.",
                MimeType = MediaType,
            },
        ],
    });

    public static ValueTask<ReadResourceResult> ReadAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken) =>
        McpErrors.GuardAsync(request.Services!, async () =>
        {
            var uri = request.Params.Uri;
            var text = uri == GlossaryUri ? await ReadGlossaryAsync(request.Services!, cancellationToken)
                : uri.StartsWith(NodeUri, StringComparison.Ordinal) ? await ReadNodeAsync(request.Services!, uri, cancellationToken)
                : throw Unknown(uri);
            return new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = MediaType, Text = text }] };
        });

    private static Resource DescribeCaseStudy(JsonElement caseStudy) => new()
    {
        Uri = UriOf(caseStudy),
        Name = $"case study {caseStudy.GetProperty("number")}",
        Title = caseStudy.GetProperty("name").GetString(),
        Description = caseStudy.GetProperty("summary").GetString(),
        MimeType = MediaType,
    };

    private static Resource DescribeSection(JsonElement section)
    {
        var title = section.GetProperty("title").GetString()!;
        var number = section.GetProperty("number").GetString();
        return new() { Uri = UriOf(section), Name = number is null ? title : $"section {number}", Title = number is null ? title : $"{number} {title}", MimeType = MediaType };
    }

    private static string UriOf(JsonElement item) => $"{NodeUri}{Uri.EscapeDataString(item.GetProperty("id").GetString()!)}";

    private static async Task<string> ReadNodeAsync(IServiceProvider services, string uri, CancellationToken cancellationToken)
    {
        var id = JsonSerializer.SerializeToElement(Uri.UnescapeDataString(uri[NodeUri.Length..]));
        var content = await AskAsync(services, ResourceDocuments.Node, new() { ["id"] = id }, cancellationToken);
        return content.GetProperty("data").GetProperty("node").ValueKind == JsonValueKind.Null ? throw Unknown(uri) : JsonSerializer.Serialize(content, Readable);
    }

    // A glossary of which a part is missing misleads: all of its pages are one resource.
    private static async Task<string> ReadGlossaryAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var whole = JsonSerializer.SerializeToNode(await AskAsync(services, ResourceDocuments.Glossary, [], cancellationToken))!.AsObject();
        var terms = new JsonArray();
        for (var page = whole["data"]!["glossary"]!.AsObject(); ;)
        {
            foreach (var term in page["nodes"]!.AsArray())
            {
                terms.Add(term!.DeepClone());
            }

            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
            {
                break;
            }

            Dictionary<string, JsonElement> next = new() { ["after"] = JsonSerializer.SerializeToElement((string)page["pageInfo"]!["endCursor"]!), ["withCodes"] = JsonSerializer.SerializeToElement(false) };
            page = JsonSerializer.SerializeToNode(await AskAsync(services, ResourceDocuments.Glossary, next, cancellationToken))!["data"]!["glossary"]!.AsObject();
        }

        whole["data"]!["glossary"] = terms;
        whole.Remove("more");
        return whole.ToJsonString(Readable);
    }

    // A resource is whole, or an error of the protocol.
    private static async Task<JsonElement> AskAsync(IServiceProvider services, string document, Dictionary<string, JsonElement> variables, CancellationToken cancellationToken)
    {
        var answer = await services.GetRequiredService<ICatalogTools>().AnswerAsync(document, variables, services.GetRequiredService<Caller>().Address, services, cancellationToken);
        return answer.Content ?? throw McpErrors.Of(answer.Errors[0].Code, answer.Errors[0].Message);
    }

    private static Exception Unknown(string uri) => McpErrors.Of(
        ErrorCodes.UnknownResource,
        $"There is no resource '{(uri.Length <= 200 ? uri : $"{uri.AsSpan(0, 200)}...")}'. Expected '{GlossaryUri}', or '{NodeUri}' and the 'id' of an item.");
}
