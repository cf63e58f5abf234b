using System.Text;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Patterns;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Tables;
using CivilSociety.Api.Tools;
using CivilSociety.Domain;
using CivilSociety.Domain.Search;
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
    private const string NoCatalog =
        $"{nameof(ICatalog)}: There is no catalog to answer from. "
        + "Expected one among the services, as AddCivilSocietyDatabase adds it, or AddSingleton<ICatalog>(CaseStudyCatalog.TenCases).";

    private const string NoSearch =
        $"{nameof(CivilSocietyOptions.Search)}: There is no {nameof(ICatalogSearch)} to search with. "
        + $"Expected one among the services, as AddCivilSocietyDatabase and AddCivilSocietySearch add it, or {nameof(CivilSocietyOptions.Search)} to be false.";

    /// <summary>Adds the services of the module; the program adds an <see cref="ICatalog"/> that is an <see cref="IBatchCatalog"/>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Changes the options; they are validated when the module is mapped, at the latest when the program starts.</param>
    /// <exception cref="InvalidOperationException">The module was added before.</exception>
    public static IServiceCollection AddCivilSociety(this IServiceCollection services, Action<CivilSocietyOptions>? configure = null)
    {
        if (services.Any(service => service.ServiceType == typeof(CatalogSchema)))
        {
            throw new InvalidOperationException($"{nameof(AddCivilSociety)} was called before. Expected one call, with all options; the module can be mapped to several paths.");
        }

        services.AddSingleton<IValidateOptions<CivilSocietyOptions>, OptionsValidator>();
        services.AddOptions<CivilSocietyOptions>()
            .Configure(configure ?? (_ => { }))
            .Validate<IServiceProviderIsService>((_, known) => known.IsService(typeof(ICatalog)), NoCatalog)
            .Validate<IServiceProviderIsService>((options, known) => !options.Search || known.IsService(typeof(ICatalogSearch)), NoSearch)
            .ValidateOnStart();
        services.AddGraphQL(_ => { });
        services.TryAddScoped(BatchCatalog);
        return services
            .AddSingleton<CatalogSchema>()
            .AddSingleton<CatalogSerializer>()
            .AddSingleton<DocumentGuard>()
            .AddSingleton<TrustedDocuments>()
            .AddSingleton<ToolDocuments>()
            .AddSingleton<TrustedDocumentCheck>()
            .AddSingleton<DocumentStore>()
            .AddSingleton<ResultCache>()
            .AddSingleton<RequestPermits>()
            .AddSingleton<PatternSource>()
            .AddScoped<RequestLoaders>()
            .AddSingleton<CatalogExecuter>()
            .AddSingleton<OperationRunner>()
            .AddSingleton<RequestExecutor>()
            .AddSingleton<TableExecutor>()
            .AddSingleton<ICatalogTools, CatalogTools>()
            .AddScoped<HeldPermits>()
            .AddSingleton<AnswerFormats>()
            .AddSingleton<CacheHeaders>()
            .AddSingleton<TableEndpoint>()
            .AddSingleton<GraphQLEndpoint>();
    }

    /// <summary>Serves GraphQL over HTTP, by GET, HEAD and POST, under the path, and the schema, unless introspection is off, under <c>?sdl</c> and <c>/schema.graphql</c>.</summary>
    /// <exception cref="InvalidOperationException">The module was not added to the services, the catalog is no <see cref="IBatchCatalog"/>, or the host's fields do not fit the schema.</exception>
    /// <exception cref="OptionsValidationException">An option is out of range, a service that the module needs is missing, or a trusted document of the folder has a fault; all errors are listed.</exception>
    public static IEndpointConventionBuilder MapCivilSocietyGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        if (!services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(GraphQLEndpoint)))
        {
            throw new InvalidOperationException($"The GraphQL module is not among the services. Expected services.{nameof(AddCivilSociety)}(...) before {nameof(MapCivilSocietyGraphQL)}.");
        }

        var options = services.GetRequiredService<IOptions<CivilSocietyOptions>>().Value;
        CheckCatalog(services);
        if (options.Extensions.Count > 0)
        {
            services.GetRequiredService<CatalogSchema>().Initialize();
        }

        if (options.TrustedDocuments.Folder is not null)
        {
            services.GetRequiredService<TrustedDocumentCheck>().Check();
        }

        var endpoint = services.GetRequiredService<GraphQLEndpoint>();
        var schema = new Lazy<byte[]>(() => Encoding.UTF8.GetBytes(services.PrintCivilSocietySchema()));
        var hasSchema = options.Introspection;
        var group = endpoints.MapGroup(path);
        if (hasSchema)
        {
            group.MapMethods("/schema.graphql", [HttpMethods.Get, HttpMethods.Head], WriteSchemaAsync).WithDisplayName("CivilSociety GraphQL schema");
        }

        group.MapMethods("", [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post], ServeAsync).WithDisplayName("CivilSociety GraphQL");
        return group;

        Task ServeAsync(HttpContext context) => hasSchema && context.Request.IsGetOrHead() && context.Request.Query.ContainsKey("sdl")
            ? WriteSchemaAsync(context)
            : endpoint.ExecuteAsync(context);

        Task WriteSchemaAsync(HttpContext context)
        {
            context.Response.ContentType = "application/graphql; charset=utf-8";
            context.Response.ContentLength = schema.Value.Length;
            return context.Response.Body.WriteAsync(schema.Value, context.RequestAborted).AsTask();
        }
    }

    /// <summary>The schema in the schema definition language, sorted.</summary>
    public static string PrintCivilSocietySchema(this IServiceProvider services)
    {
        var schema = services.GetRequiredService<CatalogSchema>();
        schema.Initialize();
        return SchemaText.Of(schema);
    }

    /// <summary>Does what the first search and the first pattern would wait for, such as coding the pattern table; a host calls it when nobody waits.</summary>
    /// <exception cref="CatalogUnavailableException">The catalog cannot be read at present.</exception>
    public static async Task WarmUpCivilSocietyAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var options = services.GetRequiredService<IOptions<CivilSocietyOptions>>().Value;
        await using var scope = services.CreateAsyncScope();
        if (options.Search)
        {
            await scope.ServiceProvider.GetRequiredService<ICatalogSearch>().SearchAsync(new() { Text = "civil" }, cancellationToken);
        }

        if (options.Patterns)
        {
            await services.GetRequiredService<PatternSource>().GetAsync(scope.ServiceProvider.GetRequiredService<ICatalog>(), cancellationToken);
        }
    }

    private static void CheckCatalog(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        try
        {
            scope.ServiceProvider.GetRequiredService<IBatchCatalog>();
        }
        catch (CatalogUnavailableException)
        {
            // Not there yet: each request says so until it is.
        }
    }

    private static IBatchCatalog BatchCatalog(IServiceProvider services) =>
        services.GetRequiredService<ICatalog>() is var catalog && catalog is IBatchCatalog batches
            ? batches
            : throw new InvalidOperationException(
                $"The catalog {catalog.GetType()} does not answer for many items at once, as GraphQL asks. Expected an {nameof(ICatalog)} among the services that is an {nameof(IBatchCatalog)}: "
                + $"AddCivilSocietyDatabase adds one, and so does AddSingleton<{nameof(ICatalog)}>(CaseStudyCatalog.TenCases); a catalog of your own implements {nameof(IBatchCatalog)}.");
}
