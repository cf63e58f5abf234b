using System.Text.Encodings.Web;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Patterns;
using CivilSociety.Api.Schema;
using GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Adds the GraphQL module to an ASP.NET Core program.</summary>
public static class CivilSocietyApi
{
    /// <summary>Adds what the module needs; the program itself adds an <see cref="Domain.ICatalog"/>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Changes the options; they are checked when the program starts.</param>
    public static IServiceCollection AddCivilSociety(this IServiceCollection services, Action<CivilSocietyOptions>? configure = null)
    {
        services.AddOptions<CivilSocietyOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CivilSocietyOptions>, OptionsValidator>();
        services.AddGraphQL(builder => builder
            .AddSystemTextJson(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider<CatalogErrorInfoProvider>());
        return services
            .AddSingleton<CatalogSchema>()
            .AddSingleton<DocumentGuard>()
            .AddSingleton<TrustedDocuments>()
            .AddSingleton<DocumentStore>()
            .AddSingleton<ResultCache>()
            .AddSingleton<PatternSource>()
            .AddSingleton<RequestExecutor>()
            .AddSingleton<GraphQLEndpoint>();
    }

    /// <summary>Serves GraphQL over HTTP, by GET and POST, under the path, and the schema, unless introspection is off, under <c>?sdl</c> and <c>/schema.graphql</c>.</summary>
    public static IEndpointConventionBuilder MapCivilSocietyGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var endpoint = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var schema = new Lazy<string>(endpoints.ServiceProvider.PrintCivilSocietySchema);
        var tellsSchema = endpoints.ServiceProvider.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Introspection;
        var group = endpoints.MapGroup(path);
        if (tellsSchema)
        {
            group.MapGet("/schema.graphql", WriteSchemaAsync).WithDisplayName("CivilSociety GraphQL schema");
        }

        group.MapMethods("", [HttpMethods.Get, HttpMethods.Post], ServeAsync).WithDisplayName("CivilSociety GraphQL");
        return group;

        Task ServeAsync(HttpContext context) => tellsSchema && HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl")
            ? WriteSchemaAsync(context)
            : endpoint.ExecuteAsync(context);

        Task WriteSchemaAsync(HttpContext context)
        {
            context.Response.ContentType = "application/graphql; charset=utf-8";
            return context.Response.WriteAsync(schema.Value, context.RequestAborted);
        }
    }

    /// <summary>The schema in the schema definition language, sorted.</summary>
    public static string PrintCivilSocietySchema(this IServiceProvider services)
    {
        var schema = services.GetRequiredService<CatalogSchema>();
        schema.Initialize();
        return schema.Print(new() { StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
