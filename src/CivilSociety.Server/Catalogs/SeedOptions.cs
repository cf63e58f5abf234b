using System.ComponentModel.DataAnnotations;
using CivilSociety.Catalog;

namespace CivilSociety.Server.Catalogs;

/// <summary>The seed of the database: configuration section <c>Seed</c>.</summary>
public sealed class SeedOptions
{
    public const string Section = "Seed";

    /// <summary>Folder of a seed; by default the ten case studies embedded in the program.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a folder.")]
    public string? Folder { get; init; }

    /// <summary>The files of the seed.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public Seed Open() => Folder is null ? Seed.TenCases() : Seed.FromFolder(Folder);
}
