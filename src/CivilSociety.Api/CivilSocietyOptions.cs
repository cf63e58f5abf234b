using CivilSociety.Api.Schema;
using GraphQL.Types;

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

    /// <summary>What the host adds to the schema.</summary>
    internal List<SchemaExtension> Extensions { get; } = [];

    /// <summary>Adds fields to the GraphQL type of a class, such as <see cref="Domain.CaseStudies.CaseStudy"/>.</summary>
    /// <remarks>
    /// A resolver gets the whole item as its source, which may have been read without its relations: the resolver asks the <see cref="Domain.ICatalog"/> among the request's services for them.
    /// Answers with such a field are made for each request, as what the host knows may change while the catalog does not.
    /// </remarks>
    /// <typeparam name="T">The class that the type stands for.</typeparam>
    /// <param name="addFields">Adds the fields to an empty type, whose fields the type of the class gets; the host's own types come along with the fields that give them.</param>
    /// <exception cref="ArgumentException">Two of the fields have one name; a name that the type of the class has already, or a class without a type, is an <see cref="InvalidOperationException"/> of <see cref="CivilSocietyApi.MapCivilSocietyGraphQL"/>.</exception>
    public CivilSocietyOptions Extend<T>(Action<ObjectGraphType<T>> addFields)
        where T : class
    {
        var fields = new ObjectGraphType<T> { Name = typeof(T).Name };
        addFields(fields);
        Extensions.Add(new(typeof(T), fields));
        return this;
    }

    /// <summary>Adds fields to the root of all queries.</summary>
    /// <remarks>Answers with such a field are made for each request.</remarks>
    /// <param name="addFields">Adds the fields to an empty type, whose fields the root gets; the host's own types come along with the fields that give them.</param>
    /// <exception cref="ArgumentException">Two of the fields have one name; a name that the root has already is an <see cref="InvalidOperationException"/> of <see cref="CivilSocietyApi.MapCivilSocietyGraphQL"/>.</exception>
    public CivilSocietyOptions ExtendQuery(Action<ObjectGraphType> addFields)
    {
        var fields = new ObjectGraphType { Name = "Query" };
        addFields(fields);
        Extensions.Add(new(null, fields));
        return this;
    }
}
