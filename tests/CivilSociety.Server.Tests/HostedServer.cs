using CivilSociety.Server.Hosting;
using CivilSociety.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Tests;

/// <summary>The server with the ten case studies, within the process of the tests and on a free port: for what is no matter of programs, consoles and signals.</summary>
public sealed class HostedServer : IAsyncLifetime, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string[] _settings;
    private WebApplication _server = null!;

    /// <summary>With the settings that come with it: one for all tests of a class.</summary>
    public HostedServer()
        : this([])
    {
    }

    private HostedServer(string[] settings) => _settings = settings;

    /// <summary>The address of the GraphQL endpoint.</summary>
    public Uri Address { get; private set; } = null!;

    public string Database => _folder.Database;

    /// <summary>Starts one with settings of its own, as on the command line.</summary>
    public static async Task<HostedServer> StartAsync(params string[] settings)
    {
        var server = new HostedServer(settings);
        await server.InitializeAsync();
        return server;
    }

    public async Task InitializeAsync()
    {
        await BuiltCatalog.CopyToAsync(Database);
        _server = CatalogServer.Build(["--Database:Path", Database, "--urls", "http://127.0.0.1:0", .. Unhurried.Settings, .. _settings]);

        // A test may leave a request open for as long as it takes.
        _server.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MinRequestBodyDataRate = null;
        await _server.OpenCatalogAsync();
        await _server.StartAsync();
        Address = new($"{_server.Urls.Single()}{CatalogServer.GraphQLPath}");
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
