using System.Reflection;

namespace CivilSociety.Server.Assistants;

/// <summary>The operations by which resources are listed and read: trusted documents, embedded in the program.</summary>
internal static class ResourceDocuments
{
    public const string All = "resources/resources";
    public const string Glossary = "resources/glossary";
    public const string Node = "resources/node";

    public static void AddTo(IDictionary<string, string> documents)
    {
        foreach (var id in (string[])[All, Glossary, Node])
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{id}.graphql")!;
            using var reader = new StreamReader(stream);
            documents[id] = reader.ReadToEnd();
        }
    }
}
