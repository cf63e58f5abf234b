using System.CommandLine;
using CivilSociety.Api;
using CivilSociety.Persistence;

namespace CivilSociety.Server.Commands;

/// <summary><c>schema export</c>: writes the schema in the schema definition language.</summary>
internal static class SchemaCommand
{
    private const string DefaultPath = "schema/civil-society.graphql";

    public static Command Create()
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write; its folder must exist.",
            DefaultValueFactory = _ => DefaultPath,
        };
        var export = new Command("export", "Writes the schema to a file.") { output };
        export.SetAction(result => Export(result.GetRequiredValue(output)));
        return new Command("schema", "Works on the GraphQL schema.") { export };
    }

    private static int Export(string path)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddCivilSocietyDatabase(":memory:") // not opened
            .AddCivilSociety()
            .BuildServiceProvider();
        try
        {
            File.WriteAllText(path, services.PrintCivilSocietySchema());
            Console.WriteLine($"Wrote {Path.GetFullPath(path)}");
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The schema cannot be written to '{path}': {exception.Message} Expected a file in a folder that exists; give it with --output.");
            return 1;
        }
    }
}
