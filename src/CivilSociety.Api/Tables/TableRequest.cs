using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CivilSociety.Api.Execution;
using CivilSociety.Domain;
using GraphQL;

namespace CivilSociety.Api.Tables;

/// <summary>A request for a table.</summary>
/// <param name="Document">Its document.</param>
/// <param name="OperationName">The operation, by name.</param>
/// <param name="VariableText">The variables, as they were sent.</param>
/// <param name="Variables">The variables.</param>
/// <param name="Format">The format of the table.</param>
/// <param name="Parameters">What else is asked of it.</param>
/// <param name="Catalog">The catalog that it is made from.</param>
internal sealed record TableRequest(
    PreparedDocument Document,
    string? OperationName,
    string? VariableText,
    Inputs? Variables,
    IAnswerFormat Format,
    TableParameters Parameters,
    CatalogInfo Catalog)
{
    // Another program may write the same answer otherwise.
    private static readonly Guid Program = typeof(TableRequest).Module.ModuleVersionId;

    /// <summary>The entity tag of the table, which is known before it is made; null where it has fields of the host.</summary>
    public string? Tag => Document.SelectsHostFields ? null : $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text())).AsSpan(0, 16))}-{Format.Name}\"";

    private string Text() => JsonSerializer.Serialize((string?[])
    [
        Document.Hash,
        OperationName,
        VariableText,
        Catalog.Version,
        Catalog.Source,
        $"{Parameters}",
        $"{Program}{Format.GetType().Module.ModuleVersionId}",
    ]);
}
