using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Guards;

/// <summary>Compares a count with its limit.</summary>
internal static class Limit
{
    /// <exception cref="ClientError">The count is over the limit.</exception>
    public static void Check(long count, long limit, string code, string what)
    {
        if (count > limit)
        {
            throw new ClientError(code, $"The request has too many {what}. Expected {limit} or fewer.");
        }
    }
}
