using System.Net;
using System.Text.Json;

namespace CivilSociety.Api.Tools;

/// <summary>The trusted documents that are described as tools, for a host that offers them to assistants by a protocol of its choice.</summary>
public interface ICatalogTools
{
    /// <summary>The tools, with the names that the catalog has for the values of enums.</summary>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ToolException">The catalog cannot be read at present.</exception>
    Task<IReadOnlyList<CatalogTool>> ListAsync(IServiceProvider services, CancellationToken cancellationToken = default);

    /// <summary>Calls a tool, under the limits of all requests.</summary>
    /// <param name="name">The name of the tool.</param>
    /// <param name="arguments">The arguments, by name.</param>
    /// <param name="client">The address of the client; null where it is the program's own user.</param>
    /// <param name="services">The services of the request; what a large answer takes of the limits is given back when their scope ends.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ToolException">Nothing was executed.</exception>
    Task<ToolAnswer> CallAsync(string name, IReadOnlyDictionary<string, JsonElement> arguments, IPAddress? client, IServiceProvider services, CancellationToken cancellationToken = default);

    /// <summary>Answers any trusted document, as a tool is answered.</summary>
    /// <param name="documentId">The id of the document.</param>
    /// <param name="variables">The variables, by name.</param>
    /// <param name="client">The address of the client; null where it is the program's own user.</param>
    /// <param name="services">The services of the request; what a large answer takes of the limits is given back when their scope ends.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ToolException">Nothing was executed.</exception>
    Task<ToolAnswer> AnswerAsync(string documentId, IReadOnlyDictionary<string, JsonElement> variables, IPAddress? client, IServiceProvider services, CancellationToken cancellationToken = default);
}
