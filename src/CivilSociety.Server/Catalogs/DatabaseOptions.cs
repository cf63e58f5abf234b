using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Server.Catalogs;

/// <summary>Where the catalog database is, and how it is read: configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>What holds the catalog: files of SQLite, or the PostgreSQL database of the connection string <c>ConnectionStrings:Catalog</c>, which excludes <see cref="Folder"/> and <see cref="Path"/>.</summary>
    public DatabaseProvider Provider { get; init; }

    /// <summary>The folder in which the server builds the database of its seed, by default <c>CivilSociety</c> in the user's folder for application data; excludes <see cref="Path"/>.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a folder.")]
    public string? Folder { get; init; }

    /// <summary>A database that was built, served as it is and never written; excludes <see cref="Folder"/>.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a file.")]
    public string? Path { get; init; }

    /// <summary>Seconds after which the server looks again whether there is a newer catalog, or the file changed; 0: at each request.</summary>
    [Range(0, 86_400)]
    public int SecondsBetweenLooks { get; init; } = 5;

    /// <summary>A catalog of so many items or fewer is read from memory; 0: none is.</summary>
    [Range(0, int.MaxValue)]
    public int ItemsInMemory { get; init; } = 50_000;

    /// <summary>The absolute path of the folder.</summary>
    public string ResolveFolder() => System.IO.Path.GetFullPath(Folder ?? System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "CivilSociety"));
}

/// <summary>The kinds of databases.</summary>
public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
