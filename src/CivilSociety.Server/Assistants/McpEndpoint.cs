using System.Reflection;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace CivilSociety.Server.Assistants;

/// <summary>Serves assistants by the Model Context Protocol: over HTTP, each request on its own, and over standard input and output by the command <c>mcp</c>.</summary>
internal static class McpEndpoint
{
    public const string Path = "/mcp";

    private const string Instructions =
        """
        Ten Dutch case studies of professionals and volunteers who work together around children and families, from one research report (Van der Gaag & Van der Klein, 2012).
        Every statement has the section of the report that says it: cite that section, as 'citation' shows, and say nothing that no answer says.
        Null and NOT_STATED mean that the report does not say; they never mean "no" or "none". An empty list means that nothing is coded, not that nothing exists.
        'more' names the lists that go on: 'given' of 'total' items are there, and 'after' is the cursor of the next page. Do not count what is given as all there is.
        Ten cases are few: give counts, and name the cases that do not fit. Texts are paraphrases, not quotations.
        Begin with case_studies or search. An 'id' in an answer can be read as the resource civil-society:node/{id}.
        """;

    public static void AddMcp(this IServiceCollection services) => services
        .AddScoped<Caller>()
        .AddSingleton<McpGuard>()
        .AddMcpServer(Configure)
        .WithHttpTransport(http => http.SessionMode = HttpServerSessionMode.Stateless);

    public static void MapMcp(this WebApplication server)
    {
        var guard = server.Services.GetRequiredService<McpGuard>();
        server.UseWhen(context => context.Request.Path.StartsWithSegments(Path), branch => branch.Use(guard.ServeAsync));
        server.MapMcp(Path);
    }

    private static void Configure(McpServerOptions options)
    {
        options.ServerInfo = new()
        {
            Name = "civil-society",
            Title = "CivilSociety",
            Version = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        };
        options.ServerInstructions = Instructions;
        options.Handlers.ListToolsHandler = ToolHandlers.ListAsync;
        options.Handlers.CallToolHandler = ToolHandlers.CallAsync;
        options.Handlers.ListResourcesHandler = ResourceHandlers.ListAsync;
        options.Handlers.ListResourceTemplatesHandler = ResourceHandlers.ListTemplatesAsync;
        options.Handlers.ReadResourceHandler = ResourceHandlers.ReadAsync;
    }
}
