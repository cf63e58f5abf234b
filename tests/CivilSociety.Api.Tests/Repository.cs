namespace CivilSociety.Api.Tests;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Examples => Path.Combine(Root, "schema", "examples");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CivilSociety.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
