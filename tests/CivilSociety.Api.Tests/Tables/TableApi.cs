using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Api.Tables;
using CivilSociety.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Tables;

/// <summary>The module on the ten case studies in memory, with a format for tables.</summary>
public sealed class TableApi : IAsyncLifetime
{
    public ApiHost Host { get; private set; } = null!;

    /// <summary>Starts a host of its own, on Kestrel where connections are to be broken off.</summary>
    public static Task<ApiHost> StartAsync(Action<CivilSocietyOptions>? configure = null, bool onKestrel = false) => ApiHost.StartWithoutSearchAsync(
        CaseStudyCatalog.TenCases,
        configure,
        services => services.AddSingleton<IAnswerFormat>(new JsonLines()).AddSingleton<IAnswerFormat>(new JsonLines("other", "application/other")),
        onKestrel);

    /// <summary>The response to a query by POST, which asks for a table by its media type.</summary>
    public static async Task<HttpResponseMessage> SendAsync(ApiHost host, string query, string parameters = "", object? variables = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/graphql?{parameters}") { Content = JsonContent.Create(new { query, variables }), Headers = { { "Accept", "text/lines" } } };
        return await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>The table that answers a query: a line of JSON for the columns, and one for each row.</summary>
    public static async Task<string[]> LinesAsync(ApiHost host, string query, string parameters = "", object? variables = null)
    {
        using var response = await SendAsync(host, query, parameters, variables);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The one error that answers a query.</summary>
    public static async Task<(int Status, string Code, string Message)> FailAsync(ApiHost host, string query, string parameters = "", object? variables = null)
    {
        using var response = await SendAsync(host, query, parameters, variables);
        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType!.MediaType);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(["errors"], answer.AsObject().Select(part => part.Key));
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        return ((int)response.StatusCode, (string)error["extensions"]!["code"]!, (string)error["message"]!);
    }

    /// <summary>The cells of one column of lines.</summary>
    public static IEnumerable<string?> Column(string[] lines, int index) => lines.Skip(1).Select(line => JsonSerializer.Deserialize<JsonElement[]>(line)![index].GetString());

    public Task<string[]> LinesAsync(string query, string parameters = "", object? variables = null) => LinesAsync(Host, query, parameters, variables);

    public Task<(int Status, string Code, string Message)> FailAsync(string query, string parameters = "", object? variables = null) => FailAsync(Host, query, parameters, variables);

    public async Task InitializeAsync() => Host = await StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
