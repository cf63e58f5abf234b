using Microsoft.AspNetCore.Http;

namespace CivilSociety.Api.Http;

/// <summary>An HTTP request that is not a GraphQL request.</summary>
internal sealed class HttpRequestFault(string code, string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    public string Code { get; } = code;

    public int Status { get; } = status;
}
