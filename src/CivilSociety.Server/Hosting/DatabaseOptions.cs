using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Server.Hosting;

/// <summary>Where the database stands: configuration section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Path of the SQLite file; without it, <c>CivilSociety/catalog.db</c> in the user's folder for application data.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a file.")]
    public string? Path { get; init; }

    /// <summary>The absolute path that is meant.</summary>
    public string ResolvePath() => System.IO.Path.GetFullPath(Path ?? System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "CivilSociety",
        "catalog.db"));
}
