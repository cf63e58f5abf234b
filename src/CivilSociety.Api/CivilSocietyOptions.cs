using CivilSociety.Api.Schema;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Options of the GraphQL module.</summary>
public sealed class CivilSocietyOptions
{
    /// <summary>Limits of one request.</summary>
    [ValidateObjectMembers]
    public RequestLimits Limits { get; set; } = new();

    /// <summary>How many requests are executed at once.</summary>
    [ValidateObjectMembers]
    public ConcurrencyOptions Concurrency { get; set; } = new();

    /// <summary>Sizes of the in-memory caches.</summary>
    [ValidateObjectMembers]
    public CachingOptions Caching { get; set; } = new();

    /// <summary>Documents that clients can name by an id.</summary>
    [ValidateObjectMembers]
    public TrustedDocumentOptions TrustedDocuments { get; set; } = new();

    /// <summary>Whether clients can read the schema, by introspection and as a file; if not, errors do not quote it either.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>Whether the schema has <c>search</c>; it needs an <see cref="Domain.Search.ICatalogSearch"/>, such as that of the database.</summary>
    public bool Search { get; set; } = true;

    /// <summary>Whether the schema has <c>patterns</c>.</summary>
    public bool Patterns { get; set; } = true;

    /// <summary>The fields that the host adds to the schema.</summary>
    internal List<SchemaExtension> Extensions { get; } = [];

    /// <summary>Adds fields to the GraphQL type of a class, such as <see cref="Domain.CaseStudies.CaseStudy"/>.</summary>
    /// <remarks>
    /// A resolver gets the whole item as its source, which may have been read without its relations: the resolver asks the <see cref="Domain.ICatalog"/> among the request's services for them.
    /// Answers to documents with such a field are not cached: the host's data can change while the catalog does not.
    /// </remarks>
    /// <typeparam name="T">The class of the type.</typeparam>
    /// <param name="addFields">Adds the fields to an empty type; they are then added to the type of the class, together with the host's types that they return.</param>
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
    /// <remarks>Answers to documents with such a field are not cached.</remarks>
    /// <param name="addFields">Adds the fields to an empty type; they are then added to the root, together with the host's types that they return.</param>
    /// <exception cref="ArgumentException">Two of the fields have one name; a name that the root has already is an <see cref="InvalidOperationException"/> of <see cref="CivilSocietyApi.MapCivilSocietyGraphQL"/>.</exception>
    public CivilSocietyOptions ExtendQuery(Action<ObjectGraphType> addFields)
    {
        var fields = new ObjectGraphType { Name = "Query" };
        addFields(fields);
        Extensions.Add(new(null, fields));
        return this;
    }
}
