using System.Reflection;

namespace CivilSociety.Server.Hosting;

/// <summary>The documented example operations, embedded in the program.</summary>
internal static class Examples
{
    private const string Folder = "examples/";
    private const string Extension = ".graphql";

    /// <summary>Adds each under its file name without the extension.</summary>
    public static void AddTo(IDictionary<string, string> documents)
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var id = name[Folder.Length..^Extension.Length];
            documents[id] = Read(id);
        }
    }

    public static string Read(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + id + Extension)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
