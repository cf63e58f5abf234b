namespace CivilSociety.Server.Hosting;

/// <summary>Whether pages of other hosts may read the catalog: configuration section <c>Cors</c>.</summary>
public sealed class CorsOptions
{
    public const string Section = "Cors";

    /// <summary>True: any page may send requests without credentials, as front ends expect of public data. False: none may.</summary>
    public bool AllowAnyOrigin { get; init; } = true;
}
