namespace CivilSociety.Tests.Shared;

/// <summary>The folders of the repository that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string SeedFolder { get; } = Path.Combine(Root, "seed");

    public static string SeedSchemas { get; } = Path.Combine(Root, "schema", "seed");

    public static string Examples { get; } = Path.Combine(Root, "schema", "examples");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "CivilSociety.sln"))
        ? folder
        : Find(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? throw new DirectoryNotFoundException("No folder above the tests has CivilSociety.sln."));
}
