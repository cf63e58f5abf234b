using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CivilSociety.Server.Hosting;

/// <summary>The page that lists the examples: what each answers, its answer, and the way into the IDE.</summary>
internal static class ExamplesPage
{
    public const string WithoutIde =
        "The Banana Cake Pop IDE was not installed when the server was built, because npm was missing or failed. "
        + "Install Node.js with npm, build the server again (<code>dotnet build src/CivilSociety.Server</code>) and restart it.";

    private const string Style =
        "body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}"
        + "li{margin-bottom:1.5rem}p{margin:.25rem 0}li a,li code{margin-right:1rem}pre{white-space:pre-wrap;padding:.5rem;background:#f3f5f8;color:#222}";

    /// <summary>Nothing is loaded, no script runs; the one style is known by its hash.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static string Of(IReadOnlyList<Example> examples, string root, bool hasIde)
    {
        var page = new StringBuilder(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Examples - CivilSociety</title><style>{Style}</style></head>
            <body>
            <h1>Examples</h1>
            <p>Questions that GraphQL answers at <code>{Html(root)}</code>, each under the name that stands below it. {(hasIde ? OfIde(root) : WithoutIde)}</p>
            <ol>

            """);
        foreach (var example in examples)
        {
            page.Append(Item(example, Html(root), hasIde));
        }

        return page.Append("</ol>\n</body>\n</html>\n").ToString();
    }

    private static string OfIde(string root) => $"""Open one in the IDE to change and run it, or begin in <a href="{Html(root)}/">the IDE</a> with five of them.""";

    private static string Item(Example example, string root, bool hasIde)
    {
        var open = hasIde ? $"""<a href="{root}/examples/{example.Id}">Open in the IDE</a> """ : "";
        var variables = example.Variables.Count > 0
            ? $"<p>Takes variables, such as:</p>\n<pre>{Html(JsonSerializer.Serialize(example.Variables))}</pre>\n"
            : "";
        return $"""
            <li id="{example.Id}">
            <p><strong>{Html(example.Question)}</strong></p>
            <p><code>{example.Id}</code> {open}<a href="{Html(AnswerLink(example, root))}">{(variables == "" ? "Answer" : "Answer with the variables below")}</a></p>
            {variables}<details><summary>Query</summary><pre>{Html(example.Document)}</pre></details>
            </li>

            """;
    }

    private static string AnswerLink(Example example, string root) => example.Variables.Count == 0
        ? $"{root}?documentId={example.Id}"
        : $"{root}?documentId={example.Id}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(example.Variables))}";

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
