namespace CivilSociety.Api;

/// <summary>Options of the GraphQL module.</summary>
public sealed class CivilSocietyOptions
{
    /// <summary>What one request may ask for.</summary>
    public RequestLimits Limits { get; set; } = new();
}
