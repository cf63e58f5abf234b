using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests;

/// <summary>One server with the ten case studies, a program of its own, for all tests of a class.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServerProcess _server = null!;

    /// <summary>The address of the GraphQL endpoint.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await BuiltCatalog.CopyToAsync(_folder.Database);
        _server = ServerProcess.Start(_folder.Database);
        Address = await _server.WaitForAddressAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
