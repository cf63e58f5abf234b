using CivilSociety.Api;
using CivilSociety.Api.Tables;
using CivilSociety.Domain;
using CivilSociety.Exchange.Tables;
using CivilSociety.Server.Assistants;
using CivilSociety.Server.Catalogs;
using CivilSociety.Server.Dashboard;
using CivilSociety.Server.Exports;
using CivilSociety.Server.Tables;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Hosting;

/// <summary>Composes the server from its settings.</summary>
public static class CatalogServer
{
    public const string GraphQLPath = "/graphql";

    public const string HealthPath = "/health";
    public const string AlivePath = "/alive";

    private const string DefaultAddress = "http://localhost:5080";
    private const string GraphQLSection = "GraphQL";

    // Browsers keep the answer to a preflight no longer.
    private static readonly TimeSpan LongestPreflight = TimeSpan.FromHours(2);

    /// <summary>The sections of the configuration that are this server's own.</summary>
    internal static readonly IReadOnlyDictionary<string, Type> Sections = new Dictionary<string, Type>
    {
        [DatabaseOptions.Section] = typeof(DatabaseOptions),
        [SeedOptions.Section] = typeof(SeedOptions),
        [CorsOptions.Section] = typeof(CorsOptions),
        [RateLimitOptions.Section] = typeof(RateLimitOptions),
        [GraphQLSection] = typeof(CivilSocietyOptions),
        [McpOptions.Section] = typeof(McpOptions),
    };

    public static WebApplication Build(string[] args)
    {
        // Without HTTP/3, IIS and log providers other than the console, which take time to start.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Settings are read once: nobody watches their files.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = builder.Configuration;
        SettingsCheck.Check(settings, Sections);
        if (settings["urls"] is null && settings["http_ports"] is null && settings["https_ports"] is null && !settings.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        if (settings.GetSection(DatabaseOptions.Section) is var database && database[nameof(DatabaseOptions.Path)] is not null && database[nameof(DatabaseOptions.Folder)] is not null)
        {
            throw new InvalidSettingsException(["Database__Folder: Database__Path is given too. Expected one of them: a folder to build in, or a file to serve as it is."]);
        }

        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(Configure);
        if (settings["Logging:Console:FormatterName"] is { Length: > 0 } formatter)
        {
            // The slim builder sets its own.
            builder.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName = formatter);
        }

        var servesAssistants = settings.GetSection(McpOptions.Section).Get<McpOptions>() is not { Enabled: false };
        builder.Services
            .Configure<DatabaseOptions>(settings.GetSection(DatabaseOptions.Section))
            .Configure<SeedOptions>(settings.GetSection(SeedOptions.Section))
            .Configure<CorsOptions>(settings.GetSection(CorsOptions.Section))
            .Configure<RateLimitOptions>(settings.GetSection(RateLimitOptions.Section))
            .AddSingleton<StartupLog>()
            .AddSingleton<CatalogSource>()
            .AddScoped<CatalogLease>()
            .AddScoped<ICatalog>(services => services.GetRequiredService<CatalogLease>().Served.Catalog)
            .AddScoped(services => services.GetRequiredService<CatalogLease>().Served.Search)
            .AddCivilSociety(options =>
            {
                Examples.AddTo(options.TrustedDocuments.Documents);
                DashboardFiles.AddTo(options.TrustedDocuments.Documents);
                if (servesAssistants)
                {
                    ResourceDocuments.AddTo(options.TrustedDocuments.Documents);
                }

                settings.GetSection(GraphQLSection).Bind(options);
            })
            .AddSingleton<IAnswerFormat, CsvFormat>()
            .AddSingleton<IAnswerFormat, XlsxFormat>()
            .AddRateLimiter()
            .AddCors(options => options.AddDefaultPolicy(policy => policy
                .AllowAnyOrigin().AllowAnyHeader().WithMethods("GET", "HEAD", "POST").WithExposedHeaders("Content-Disposition", "ETag", "Retry-After").SetPreflightMaxAge(LongestPreflight)))
            .AddResponseCompression(options =>
            {
                options.EnableForHttps = true;
                options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["application/graphql-response+json", "application/graphql", CsvFile.MediaType]);
            })
            .AddHealthChecks()
            .AddCheck<CatalogHealthCheck>("catalog");
        builder.Services.AddTelemetryExport(settings);
        if (servesAssistants)
        {
            builder.Services.AddMcp();
        }

        var server = builder.Build();
        server.UseResponseCompression();
        server.UseSecurityHeaders();
        if (Options<CorsOptions>(server).AllowAnyOrigin)
        {
            server.UseCors();
        }

        server.UseWarmUp(GraphQLPath);
        server.UseIde(GraphQLPath);
        server.UseDashboard(GraphQLPath);
        server.UseRateLimit(Options<RateLimitOptions>(server));
        server.MapCivilSocietyGraphQL(GraphQLPath);
        server.MapExports();
        if (servesAssistants)
        {
            server.MapMcp();
        }

        server.MapHealthChecks(HealthPath).DisableRateLimiting();
        server.MapHealthChecks(AlivePath, new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        return server;
    }

    /// <summary>Opens the catalog, which is built first where it is to be: before the server starts.</summary>
    public static Task OpenCatalogAsync(this WebApplication server, CancellationToken cancellationToken = default) =>
        server.Services.GetRequiredService<CatalogSource>().OpenAsync(cancellationToken);

    // Rates that a poor connection reaches, and that let nobody hold a connection for ever: a body of 256 KB has 42 s, an answer of 4 MB two minutes.
    private static void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 8 * 1024, gracePeriod: TimeSpan.FromSeconds(10));
        kestrel.Limits.MinResponseDataRate = new(bytesPerSecond: 32 * 1024, gracePeriod: TimeSpan.FromSeconds(10));
    }

    private static T Options<T>(WebApplication server)
        where T : class => server.Services.GetRequiredService<IOptions<T>>().Value;
}

/// <summary>Whether pages of other hosts can read the catalog: configuration section <c>Cors</c>.</summary>
public sealed class CorsOptions
{
    public const string Section = "Cors";

    /// <summary>True: any page can send requests without credentials, as is usual for public data. False: none can.</summary>
    public bool AllowAnyOrigin { get; init; } = true;
}
