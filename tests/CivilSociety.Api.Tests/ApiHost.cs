using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Tests;

/// <summary>The module in a host of its own, with the catalog that a test gives it: by default without a network between client and server.</summary>
public sealed class ApiHost : IAsyncDisposable
{
    private const int AnHour = 3600;

    private readonly WebApplication _host;

    private ApiHost(WebApplication host)
    {
        _host = host;
        Client = host.Services.GetRequiredService<IServer>() is TestServer server ? server.CreateClient() : new() { BaseAddress = new(host.Urls.Single()) };
        Client.Timeout = Timeout.InfiniteTimeSpan;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Counts the SQL statements, where the catalog is a database.</summary>
    public SqlStatements Statements => Services.GetRequiredService<SqlStatements>();

    /// <summary>Starts on a catalog that has no search.</summary>
    public static Task<ApiHost> StartWithoutSearchAsync(
        ICatalog catalog,
        Action<CivilSocietyOptions>? configure = null,
        Action<IServiceCollection>? addServices = null,
        bool onKestrel = false) => StartAsync(
        services =>
        {
            services.AddSingleton(catalog);
            addServices?.Invoke(services);
        },
        options =>
        {
            options.Search = false;
            configure?.Invoke(options);
        },
        onKestrel);

    /// <summary>Starts on what a test adds; on Kestrel, and so on a free port, for what only Kestrel does.</summary>
    public static async Task<ApiHost> StartAsync(Action<IServiceCollection> addCatalog, Action<CivilSocietyOptions>? configure = null, bool onKestrel = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (onKestrel)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.Logging.ClearProviders();
        var statements = new SqlStatements();
        builder.Logging.AddProvider(statements).AddFilter<SqlStatements>(SqlStatements.Category, LogLevel.Information);
        builder.Services.AddSingleton(statements).AddCivilSociety(options =>
        {
            // A busy machine is no fault of the answer.
            options.Limits.Seconds = AnHour;
            configure?.Invoke(options);
        });
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
