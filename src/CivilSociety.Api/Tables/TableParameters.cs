using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.AspNetCore.Http;

namespace CivilSociety.Api.Tables;

/// <summary>What a request asks of its table, in the query string.</summary>
/// <param name="DutchExcel">Whether it is for Excel with Dutch settings: <c>excel=nl</c>.</param>
/// <param name="Cite">Whether its last column says how to cite the row: <c>cite=true</c>.</param>
/// <param name="Repeat">Whether a row is repeated for each item of a list in it: <c>repeat=true</c>.</param>
internal sealed record TableParameters(bool DutchExcel, bool Cite, bool Repeat)
{
    /// <exception cref="ClientError">A parameter has a value that it cannot have.</exception>
    public static TableParameters Read(IQueryCollection query) => new(Is(query, "excel", "nl"), Is(query, "cite", "true", "false"), Is(query, "repeat", "true", "false"));

    // Whether the value is the first of those that it can have.
    private static bool Is(IQueryCollection query, string name, params string[] expected)
    {
        var given = query[name];
        return given.Count == 0 || (given.Count == 1 && expected.Contains(given[0], StringComparer.Ordinal))
            ? given.Count == 1 && given[0] == expected[0]
            : throw new ClientError(ErrorCodes.BadRequest, $"The parameter '{name}' is '{given}'. Expected {string.Join(" or ", expected.Select(value => $"'{value}'"))}.", AnswerStatus.RequestError);
    }
}
