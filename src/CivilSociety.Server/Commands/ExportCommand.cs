using System.CommandLine;
using System.Globalization;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange;
using CivilSociety.Server.Catalogs;
using CivilSociety.Server.Exports;
using CivilSociety.Server.Hosting;

namespace CivilSociety.Server.Commands;

/// <summary><c>export</c>: writes a file for another program, or lists those there are.</summary>
internal static class ExportCommand
{
    // How often long work tells how far it is.
    private const long BytesBetweenReports = 4 * 1024 * 1024;

    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "The export; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string?>("--language", "-l") { Description = $"The language of the texts: {Languages.Names}; English without it." };
        var seed = new Option<string?>("--seed") { Description = "The seed folder; without it, the seed embedded in the program." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it, a file of the export's name in this folder." };
        var export = new Command("export", "Writes the catalog in the format of another program.") { name, language, seed, output };
        export.SetAction((result, cancellationToken) => result.GetValue(name) is { } asked
            ? ExportAsync(asked, result.GetValue(language), result.GetValue(seed), result.GetValue(output), cancellationToken)
            : Task.FromResult(List()));
        return export;
    }

    private static int List()
    {
        var width = Export.All.Max(export => export.Name.Length);
        foreach (var export in Export.All)
        {
            Console.WriteLine($"{export.Name.PadRight(width)}  {export.Description.En}");
        }

        return 0;
    }

    private static async Task<int> ExportAsync(string name, string? languageName, string? seed, string? output, CancellationToken cancellationToken)
    {
        try
        {
            var export = Export.Named(name);
            if (Languages.Find(languageName) is not { } language)
            {
                await Console.Error.WriteLineAsync($"There is no language '{languageName}'. Expected {Languages.Names}.");
                return 1;
            }

            var catalog = CaseStudyCatalog.Load(new SeedOptions { Folder = seed }.Open());
            var path = Path.GetFullPath(output ?? export.Name);
            if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)))
            {
                await Console.Error.WriteLineAsync($"'{path}' cannot be written. Expected a file in a folder that exists; give it with --output.");
                return 1;
            }

            await WriteAsync(export, catalog, language, path, cancellationToken);
            Console.WriteLine($"Wrote {path} ({new FileInfo(path).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes, catalog {(await catalog.GetInfoAsync(cancellationToken)).Version})");
            return 0;
        }
        catch (UnknownNameException unknown)
        {
            await Console.Error.WriteLineAsync($"{unknown.Message} 'export' lists all.");
            return 1;
        }
        catch (UnauthorizedAccessException refused)
        {
            await Console.Error.WriteLineAsync($"{refused.Message} Give another file with --output.");
            return 1;
        }
        catch (Exception exception) when (StartupError.Describe(exception) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }

    // Beside it first, and moved in one step: the file is whole, or not there.
    private static async Task WriteAsync(Export export, ICatalog catalog, Language language, string path, CancellationToken cancellationToken)
    {
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await using (var file = new FileStream(part, FileMode.CreateNew))
            {
                var reported = 0L;
                await export.WriteAsync(new CountingStream(file, Report), catalog, language, cancellationToken);

                void Report(long written)
                {
                    if (written - reported >= BytesBetweenReports)
                    {
                        reported = written;
                        Console.WriteLine($"{export.Name}: {written.ToString("N0", CultureInfo.InvariantCulture)} bytes ...");
                    }
                }
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
