using CivilSociety.Api;
using CivilSociety.Persistence;

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
        var database = builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new();
        var seed = builder.Configuration.GetSection(SeedOptions.Section).Get<SeedOptions>() ?? new();
        builder.Services
            .AddSingleton(database)
            .AddSingleton(seed)
            .AddCivilSocietyDatabase(database.ResolvePath())
            .AddCivilSociety(options => builder.Configuration.GetSection("GraphQL").Bind(options));

        var server = builder.Build();
        server.UseIde(GraphQLPath);
        server.MapCivilSocietyGraphQL(GraphQLPath);
        return server;
    }
}
