namespace CivilSociety.Server.Tests;

/// <summary>What a server tells of the catalog that it serves.</summary>
internal static class ServedContent
{
    /// <summary>The version and a statement, read anew: no answer that was kept.</summary>
    public static async Task<string> ReadAsync(Uri address)
    {
        var query = $"{{ catalog {{ version }} statements(last: 1) {{ totalCount nodes {{ code text }} }} }} # {Guid.NewGuid()}";
        using var client = Unhurried.Client();
        return await client.GetStringAsync(new Uri(address, $"/graphql?query={Uri.EscapeDataString(query)}"));
    }
}
