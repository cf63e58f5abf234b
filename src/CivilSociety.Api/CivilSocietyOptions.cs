namespace CivilSociety.Api;

/// <summary>Options of the GraphQL module.</summary>
public sealed class CivilSocietyOptions
{
    /// <summary>What one request may ask for.</summary>
    public RequestLimits Limits { get; set; } = new();

    /// <summary>What is kept in memory.</summary>
    public CachingOptions Caching { get; set; } = new();

    /// <summary>Documents that clients may name by an id.</summary>
    public TrustedDocumentOptions TrustedDocuments { get; set; } = new();

    /// <summary>Whether clients may ask for the schema: by introspection, and as a file. Without, errors do not speak of it either.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>Whether the schema has <c>search</c>; it needs an <see cref="Domain.Search.ICatalogSearch"/>, which the database brings.</summary>
    public bool Search { get; set; } = true;

    /// <summary>Whether the schema has <c>patterns</c>.</summary>
    public bool Patterns { get; set; } = true;
}
