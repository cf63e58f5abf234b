using CivilSociety.Api.Errors;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace CivilSociety.Api.Http;

/// <summary>An operation of a kind that the catalog does not serve.</summary>
internal sealed class OperationNotSupportedError : ValidationError
{
    public OperationNotSupportedError(ROM source, ASTNode operation)
        : base(source, "5.2", "The catalog is read only. Expected a query.", operation) => Code = ErrorCodes.OperationNotSupported;
}
