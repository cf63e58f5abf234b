using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Server.Hosting;

/// <summary>What the database is filled with: configuration section <c>Seed</c>.</summary>
public sealed class SeedOptions
{
    public const string Section = "Seed";

    /// <summary>Folder of a seed; without it, the ten case studies that the program carries.</summary>
    [MinLength(1, ErrorMessage = "Expected the path of a folder.")]
    public string? Folder { get; init; }
}
