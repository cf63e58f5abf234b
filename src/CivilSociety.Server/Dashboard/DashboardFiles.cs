using System.Text.Json;
using System.Text.RegularExpressions;
using CivilSociety.Server.Hosting;
using GraphQLParser;
using GraphQLParser.Visitors;

namespace CivilSociety.Server.Dashboard;

/// <summary>The dashboard as the build has made it, in a folder beside the program.</summary>
internal static partial class DashboardFiles
{
    private const string Manifest = "persisted-documents.json";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "dashboard");

    /// <summary>False when it could not be built, as without npm.</summary>
    public static bool AreThere { get; } = File.Exists(Path.Combine(Folder, "index.html"));

    private static Dictionary<string, string> Documents { get; } = AreThere ? Read().ToDictionary(text => OperationName().Match(text).Groups[1].Value) : [];

    /// <summary>The document of the operation, laid out for people, without variables; null when no view asks it.</summary>
    public static Example? Find(string operation) => Documents.TryGetValue(operation, out var text)
        ? new(operation, new SDLPrinter().Print(Parser.Parse(text)), new Dictionary<string, JsonElement>())
        : null;

    /// <summary>Trusts the documents of the views, each under the name of its operation.</summary>
    public static void AddTo(IDictionary<string, string> documents)
    {
        foreach (var (operation, text) in Documents)
        {
            documents[operation] = text;
        }
    }

    // Without the serializer, which looks at the type first: what is read at every start.
    private static IEnumerable<string> Read()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, Manifest)));
        return [.. manifest.RootElement.EnumerateObject().Select(document => document.Value.GetString()!)];
    }

    [GeneratedRegex(@"\bquery (\w+)")]
    private static partial Regex OperationName();
}
