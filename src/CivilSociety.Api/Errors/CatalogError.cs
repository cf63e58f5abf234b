using GraphQL;

namespace CivilSociety.Api.Errors;

/// <summary>A mistake of the client, with the one code that it goes by.</summary>
internal sealed class CatalogError : ExecutionError
{
    public CatalogError(string code, string message)
        : base(message) => Code = code;
}
