using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Patterns;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Adds the GraphQL module to an ASP.NET Core program.</summary>
public static class CivilSocietyApi
{
    /// <summary>Adds what the module needs; the program itself adds an <see cref="ICatalog"/>, which is an <see cref="IBatchCatalog"/>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Changes the options; they are checked when the module is mapped, or else when the program starts.</param>
    /// <exception cref="InvalidOperationException">The module is among the services already.</exception>
    public static IServiceCollection AddCivilSociety(this IServiceCollection services, Action<CivilSocietyOptions>? configure = null)
    {
        if (services.Any(service => service.ServiceType == typeof(CatalogSchema)))
        {
            throw new InvalidOperationException($"{nameof(AddCivilSociety)} was called before. Expected one call, with all options; the module can be mapped to several paths.");
        }

        services.AddOptions<CivilSocietyOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CivilSocietyOptions>, OptionsValidator>();
        services.AddGraphQL(_ => { });
        services.TryAddSingleton(BatchCatalog);
        return services
            .AddSingleton<CatalogSchema>()
            .AddSingleton<CatalogSerializer>()
            .AddSingleton<DocumentGuard>()
            .AddSingleton<TrustedDocuments>()
            .AddSingleton<DocumentStore>()
            .AddSingleton<ResultCache>()
            .AddSingleton<PatternSource>()
            .AddSingleton<RequestExecutor>()
            .AddSingleton<GraphQLEndpoint>();
    }

    /// <summary>Serves GraphQL over HTTP, by GET and POST, under the path, and the schema, unless introspection is off, under <c>?sdl</c> and <c>/schema.graphql</c>.</summary>
    /// <exception cref="InvalidOperationException">The module is not among the services, the catalog is no <see cref="IBatchCatalog"/>, or what the host adds to the schema does not fit it.</exception>
    /// <exception cref="OptionsValidationException">An option is out of range, or something that the module needs is not among the services; all faults are listed.</exception>
    public static IEndpointConventionBuilder MapCivilSocietyGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        if (!services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(GraphQLEndpoint)))
        {
            throw new InvalidOperationException($"The GraphQL module is not among the services. Expected services.{nameof(AddCivilSociety)}(...) before {nameof(MapCivilSocietyGraphQL)}.");
        }

        var options = services.GetRequiredService<IOptions<CivilSocietyOptions>>().Value;
        services.GetRequiredService<IBatchCatalog>();
        if (options.Extensions.Count > 0)
        {
            services.GetRequiredService<CatalogSchema>().Initialize();
        }

        var endpoint = services.GetRequiredService<GraphQLEndpoint>();
        var schema = new Lazy<string>(services.PrintCivilSocietySchema);
        var tellsSchema = options.Introspection;
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

    private static IBatchCatalog BatchCatalog(IServiceProvider services) =>
        services.GetRequiredService<ICatalog>() is var catalog && catalog is IBatchCatalog batches
            ? batches
            : throw new InvalidOperationException(
                $"The catalog {catalog.GetType()} does not answer for many items at once, as GraphQL asks. Expected an {nameof(ICatalog)} among the services that is an {nameof(IBatchCatalog)}: "
                + $"AddCivilSocietyDatabase adds one, and so does AddSingleton<{nameof(ICatalog)}>(CaseStudyCatalog.TenCases); a catalog of your own implements {nameof(IBatchCatalog)}.");
}
