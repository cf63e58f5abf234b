using CivilSociety.Api;
using CivilSociety.Persistence;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.ResponseCompression;

namespace CivilSociety.Server.Hosting;

/// <summary>Puts the server together.</summary>
public static class CatalogServer
{
    public const string GraphQLPath = "/graphql";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var database = Read<DatabaseOptions>(builder.Configuration, DatabaseOptions.Section);
        var cors = Read<CorsOptions>(builder.Configuration, CorsOptions.Section);
        builder.Services
            .AddSingleton(database)
            .AddSingleton(Read<SeedOptions>(builder.Configuration, SeedOptions.Section))
            .AddCivilSocietyDatabase(database.ResolvePath())
            .AddCivilSociety(options =>
            {
                Examples.AddTo(options.TrustedDocuments.Documents);
                builder.Configuration.GetSection("GraphQL").Bind(options);
            })
            .AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET", "POST")))
            .AddResponseCompression(options =>
            {
                options.EnableForHttps = true;
                options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["application/graphql-response+json", "application/graphql"]);
            })
            .AddHealthChecks()
            .AddCheck<CatalogHealthCheck>("catalog");

        var server = builder.Build();
        server.UseResponseCompression();
        server.Use(SetSecurityHeadersAsync);
        if (cors.AllowAnyOrigin)
        {
            server.UseCors();
        }

        server.UseIde(GraphQLPath);
        server.MapCivilSocietyGraphQL(GraphQLPath);
        server.MapHealthChecks("/health");
        server.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = _ => false });
        return server;
    }

    private static T Read<T>(IConfiguration configuration, string section)
        where T : new() => configuration.GetSection(section).Get<T>() ?? new();

    private static Task SetSecurityHeadersAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.XFrameOptions = "DENY";
        return next(context);
    }
}
