using System.Reflection;
using System.Text.Json;

namespace CivilSociety.Server.Hosting;

/// <summary>The documented example operations, embedded in the program.</summary>
internal static class Examples
{
    private const string Folder = "examples/";
    private const string Extension = ".graphql";

    // The IDE finds no operation by name where one has a directive: these have none.
    // A first walk through what can be asked: the cases, what people say, a rule and what breaks it, advice, a search.
    private static readonly string[] First = ["01-overview", "14-what-volunteers-name", "16-if-selection-then-training", "32-advice-for-a-youth-center", "13-search"];

    public static IReadOnlyList<Example> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal)
            .Select(id => new Example(id, Read($"{id}{Extension}")!, Variables(Read($"{id}.variables.json")))),
    ];

    /// <summary>Those that the IDE opens with.</summary>
    public static IReadOnlyList<Example> Start { get; } = [.. First.Select(id => Find(id)!)];

    public static Example? Find(string id) => All.SingleOrDefault(example => example.Id == id);

    /// <summary>Adds each under its file name without the extension.</summary>
    public static void AddTo(IDictionary<string, string> documents)
    {
        foreach (var example in All)
        {
            documents[example.Id] = example.Document;
        }
    }

    private static Dictionary<string, JsonElement> Variables(string? json)
    {
        if (json is null)
        {
            return [];
        }

        // Without the serializer, which looks at the type first: what is read at every start.
        using var variables = JsonDocument.Parse(json);
        return variables.RootElement.EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.Clone());
    }

    private static string? Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
