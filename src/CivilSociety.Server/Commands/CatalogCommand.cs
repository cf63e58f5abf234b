using System.CommandLine;
using CivilSociety.Server.Catalogs;
using CivilSociety.Server.Hosting;

namespace CivilSociety.Server.Commands;

/// <summary><c>catalog build</c>: builds a database to be served as it is.</summary>
internal static class CatalogCommand
{
    public static Command Create()
    {
        var seed = new Option<string?>("--seed") { Description = "The seed folder; without it, the seed embedded in the program." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to build; without it, the catalog in the data folder (Database__Folder) or the PostgreSQL database (Database__Provider), which running servers take up." };
        var build = new Command("build", "Builds a catalog database from a seed.") { seed, output };
        build.SetAction((result, cancellationToken) => BuildAsync(result.GetValue(seed), result.GetValue(output), cancellationToken));
        return new Command("catalog", "Works on catalog databases.") { build };
    }

    private static async Task<int> BuildAsync(string? seedFolder, string? output, CancellationToken cancellationToken)
    {
        try
        {
            var seed = new SeedOptions { Folder = seedFolder }.Open();
            if (output is not null)
            {
                Console.WriteLine($"Catalog {seed.Version}, database {Path.GetFullPath(output)}");
                await CatalogFolder.BuildAsync(output, seed, Console.WriteLine, cancellationToken);
                return 0;
            }

            var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            SettingsCheck.Check(settings, new Dictionary<string, Type> { [DatabaseOptions.Section] = typeof(DatabaseOptions) });
            var options = settings.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new();
            ICatalogPlace place = options.Provider == DatabaseProvider.PostgreSql ? CatalogSchemas.Of(settings, null) : new CatalogFolder(options.ResolveFolder());
            var (database, _) = await place.OpenAsync(() => seed, Console.WriteLine, cancellationToken);
            database.Dispose();
            return 0;
        }
        catch (Exception exception) when (StartupError.Describe(exception) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }
}
