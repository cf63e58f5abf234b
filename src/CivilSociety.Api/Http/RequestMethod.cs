using Microsoft.AspNetCore.Http;

namespace CivilSociety.Api.Http;

/// <summary>What a request's method asks for.</summary>
internal static class RequestMethod
{
    /// <summary>Whether it asks for what the address names; HEAD asks for all but the body.</summary>
    public static bool IsGetOrHead(this HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
