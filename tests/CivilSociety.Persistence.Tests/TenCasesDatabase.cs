using CivilSociety.Tests.Shared;

namespace CivilSociety.Persistence.Tests;

/// <summary>One database with the ten case studies, for all tests of a class.</summary>
public sealed class TenCasesDatabase : IAsyncLifetime
{
    public TemporaryDatabase Database { get; } = new();

    public Task InitializeAsync() => BuiltCatalog.CopyToAsync(Database.Path);

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
