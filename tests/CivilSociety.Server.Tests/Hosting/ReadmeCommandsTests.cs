using System.Diagnostics;
using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>The commands of the README that bring a catalog to PostgreSQL, run as an operator types them.</summary>
[Trait(Speed.Trait, Speed.Slow)]
public sealed partial class ReadmeCommandsTests
{
    [PostgreSqlFact]
    public async Task Commands_Should_ServeOneCatalogFromTwoServers()
    {
        using var cluster = new PostgreSqlCluster();
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "CivilSociety.Server", "README.md"));
        var commands = Commands().Match(readme).Groups[1].Value
            .Replace("dotnet run --project src/CivilSociety.Server --", $"dotnet {Path.Combine(AppContext.BaseDirectory, "CivilSociety.Server.dll")}", StringComparison.Ordinal)
            .Replace("Host=localhost", $"Host={cluster.Host}", StringComparison.Ordinal);
        commands = Port().Replace(commands, "http://127.0.0.1:0");
        var shell = new ProcessStartInfo("bash", ["-ec", $"{commands}\nwait"])
        {
            RedirectStandardOutput = true,
            Environment = { ["PGHOST"] = cluster.Host, ["PGUSER"] = "postgres", ["PATH"] = $"{PostgreSqlCluster.Programs}:{Environment.GetEnvironmentVariable("PATH")}" },
        };
        using var run = Process.Start(shell)!;
        try
        {
            var addresses = new List<Uri>();
            while (addresses.Count < 2 && await run.StandardOutput.ReadLineAsync() is { } line)
            {
                if (ServingLine().Match(line) is { Success: true } serving)
                {
                    addresses.Add(new(serving.Groups[1].Value));
                }
            }

            using var client = Unhurried.Client();
            var tags = new List<string?>();
            foreach (var address in addresses)
            {
                using var response = await client.GetAsync(new Uri(address, "/graphql?query={catalog{version}}"));
                response.EnsureSuccessStatusCode();
                tags.Add(response.Headers.ETag?.Tag);
            }

            Assert.Equal(2, tags.Count);
            Assert.NotNull(tags[0]);
            Assert.Equal(tags[0], tags[1]);
        }
        finally
        {
            run.Kill(entireProcessTree: true);
            await run.WaitForExitAsync();
        }
    }

    [GeneratedRegex(@"```sh\n(psql.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"Serving the catalog at (\S+)/graphql")]
    private static partial Regex ServingLine();
}
