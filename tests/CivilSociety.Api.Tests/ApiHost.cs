using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests;

/// <summary>The module in a host of its own, on a free port, with the catalog that a test gives it.</summary>
public sealed class ApiHost : IAsyncDisposable
{
    private readonly WebApplication _host;

    private ApiHost(WebApplication host)
    {
        _host = host;
        Client = new() { BaseAddress = new(host.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Counts the SQL statements, where the catalog is a database.</summary>
    public SqlStatements Statements => Services.GetRequiredService<SqlStatements>();

    /// <summary>Starts on a catalog that has no search.</summary>
    public static Task<ApiHost> StartWithoutSearchAsync(
        ICatalog catalog,
        Action<CivilSocietyOptions>? configure = null,
        Action<IServiceCollection>? addServices = null) => StartAsync(
        services =>
        {
            services.AddSingleton(catalog);
            addServices?.Invoke(services);
        },
        options =>
        {
            options.Search = false;
            configure?.Invoke(options);
        });

    public static async Task<ApiHost> StartAsync(Action<IServiceCollection> addCatalog, Action<CivilSocietyOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var statements = new SqlStatements();
        builder.Logging.AddProvider(statements).AddFilter<SqlStatements>(SqlStatements.Category, LogLevel.Information);
        builder.Services.AddSingleton(statements).AddCivilSociety(configure);
        addCatalog(builder.Services);
        var host = builder.Build();
        host.MapCivilSocietyGraphQL();
        await host.StartAsync();
        return new(host);
    }

    /// <summary>The whole answer to a query.</summary>
    public async Task<JsonNode> ExecuteAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The data that answers a query without errors.</summary>
    public async Task<JsonNode> QueryAsync(string query, object? variables = null)
    {
        var answer = await ExecuteAsync(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        return answer["data"]!;
    }

    /// <summary>The one error that answers a query.</summary>
    public async Task<(string Message, string Code)> FailAsync(string query, object? variables = null)
    {
        var error = Assert.Single((await ExecuteAsync(query, variables))["errors"]!.AsArray())!;
        Assert.Null(error["extensions"]!["codes"]);
        return ((string)error["message"]!, (string)error["extensions"]!["code"]!);
    }

    /// <summary>Ends the host after the requests that run.</summary>
    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
    }
}
