using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Serve_Should_BuildOnceAndAnswer()
    {
        using var folder = new TemporaryFolder();
        await using (var first = ServerProcess.StartInFolder(folder.Combine("data")))
        {
            var address = await first.WaitForAddressAsync();

            Assert.Contains("Built.", first.Output);
            Assert.Equal("""{"data":{"caseStudies":{"totalCount":10}}}""", await QueryAsync(address));
        }

        await using var second = ServerProcess.StartInFolder(folder.Combine("data"));
        var again = await second.WaitForAddressAsync();

        Assert.DoesNotContain("Built.", second.Output);
        Assert.Equal("""{"data":{"caseStudies":{"totalCount":10}}}""", await QueryAsync(again));
    }

    [Fact]
    public async Task Serve_Should_BuildOnce_When_TwoProcessesStartTogether()
    {
        using var folder = new TemporaryFolder();
        await using var first = ServerProcess.StartInFolder(folder.Combine("data"));
        await using var second = ServerProcess.StartInFolder(folder.Combine("data"));

        var addresses = await Task.WhenAll(first.WaitForAddressAsync(), second.WaitForAddressAsync());

        Assert.Single(first.Output.Concat(second.Output), line => line == "Built.");
        Assert.All(await Task.WhenAll(addresses.Select(QueryAsync)), answer => Assert.Equal("""{"data":{"caseStudies":{"totalCount":10}}}""", answer));
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_ThePortIsTaken()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var first = await HostedServer.StartAsync();
        var address = first.Address.GetLeftPart(UriPartial.Authority);

        await using var second = ServerProcess.Start(folder.Database, urls: address);
        var (exitCode, _, errors) = await second.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal($"Failed to bind to address {address}: address already in use. Stop the program that uses it, or give another address with --urls.", errors);
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_TheDataFolderCannotBeWritten()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("file"), "not a folder");

        await using var server = ServerProcess.StartInFolder(folder.Combine("file"));
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"The data folder '{folder.Combine("file")}' cannot be written: The file '{folder.Combine("file")}' already exists. Give another with Database__Folder.",
            errors);
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_TheDatabaseIsNotOne()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("data"));
        await File.WriteAllTextAsync(folder.Database, string.Concat(Enumerable.Repeat("This is not a database. ", 100)));

        await using var server = ServerProcess.Start(folder.Database);
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal($"The catalog database '{folder.Database}' is not a SQLite database. Remove it, or build it anew.", errors);
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLineAndMakeNoFile_When_ThereIsNoDatabaseAtThePath()
    {
        using var folder = new TemporaryFolder();

        await using var server = ServerProcess.Start(folder.Database);
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal($"The catalog database '{folder.Database}' does not exist. Build it with 'catalog build --output {folder.Database}', or give another with Database__Path.", errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_BothAFolderAndAPathAreGiven()
    {
        using var folder = new TemporaryFolder();

        await using var server = ServerProcess.Start(folder.Database, settings: ["--Database:Folder", folder.Path]);
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(["The settings are wrong:", "  Database__Folder: Database__Path is given too. Expected one of them: a folder to build in, or a file to serve as it is."], errors.Split('\n'));
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_TheSeedFolderIsMissing()
    {
        using var folder = new TemporaryFolder();

        await using var server = ServerProcess.StartInFolder(folder.Combine("data"), folder.Combine("no-seed"));
        var (exitCode, _, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal($"The seed folder '{folder.Combine("no-seed")}' does not exist. Give another with Seed__Folder.", errors);
    }

    [Fact]
    public async Task Serve_Should_ListEveryWrongSetting()
    {
        using var folder = new TemporaryFolder();

        await using var server = ServerProcess.StartInFolder(
            folder.Combine("data"),
            seedFolder: "",
            settings: ["--Database:SecondsBetweenLooks", "-1", "--GraphQL:Limits:Depth", "0", "--GraphQL:Limits:Tokens", "-1", "--RateLimit:requestsperminute", "many", "--OTEL_EXPORTER_OTLP_ENDPOINT", "collector"],
            variables:
            [
                ("Cors__AllowAnyOrigin", "perhaps"),
                ("GraphQL__Limits__Dept", "3"),
                ("GraphQL__Limits__Fields", "abc"),
                ("GraphQL__Limits__Errors__Total", "3"),
                ("GraphQL__Limit__Fields", "3"),
                ("GraphQL__TrustedDocuments__Documents__mine", "{ __typename }"),
                ("GraphQL__TrustedDocuments__Folder", "no-folder"),
                ("GraphQL__Concurrency__Requests", "99999999999"),
            ]);
        var (exitCode, output, errors) = await server.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal("", output);
        Assert.Equal(
            [
                "The settings are wrong:",
                "  Database__SecondsBetweenLooks: The field SecondsBetweenLooks must be between 0 and 86400.",
                "  Seed__Folder: Expected the path of a folder.",
                "  Cors__AllowAnyOrigin: 'perhaps' cannot be read. Expected true or false.",
                "  RateLimit__requestsperminute: 'many' cannot be read. Expected a whole number.",
                "  GraphQL__Concurrency__Requests: '99999999999' cannot be read. Expected a whole number.",
                "  GraphQL__Limit: There is no such setting. Nearest known: 'Limits', 'Caching', 'Search'.",
                "  GraphQL__Limits__Dept: There is no such setting. Nearest known: 'Depth', 'Lists', 'Fields'.",
                "  GraphQL__Limits__Depth: The field Depth must be between 1 and 60.",
                "  GraphQL__Limits__Errors: Expected a whole number, not a section.",
                "  GraphQL__Limits__Fields: 'abc' cannot be read. Expected a whole number.",
                "  GraphQL__Limits__Tokens: The field Tokens must be between 1 and 2147483647.",
                "  GraphQL__TrustedDocuments__Folder: There is no such folder. Expected one with '*.graphql' files or '*.json' manifests as Folder.",
                "  OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' cannot be read. Expected an address such as http://localhost:4317.",
            ],
            errors.Split('\n'));
    }

    [Fact]
    public async Task Serve_Should_ListenWhereTheEnvironmentSays()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);

        await using var server = ServerProcess.StartCommand([("Database__Path", folder.Database), ("ASPNETCORE_URLS", "http://127.0.0.1:0")]);

        Assert.Equal("127.0.0.1", (await server.WaitForAddressAsync()).Host);
    }

    [Theory]
    [InlineData("http://256.1.1.1:5432")]
    [InlineData("http://example.com:5080")]
    [InlineData("ftp://localhost:5080")]
    [InlineData("http://127.0.0.1:80:90")]
    public async Task Serve_Should_RefuseAnAddress_When_ItsHostIsNone(string address)
    {
        var (exitCode, errors) = await FailAsync(["--urls", address]);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                "The settings are wrong:",
                $"  urls: '{address}' is no address of a machine. Expected one such as http://localhost:5080, with an IP address in place of localhost, or with * for the whole network.",
            ],
            errors);
    }

    [Fact]
    public async Task Serve_Should_EndBeforeItBuilds_When_ATrustedDocumentIsInvalid()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("documents"));
        await File.WriteAllTextAsync(folder.Combine("documents/mine.graphql"), "query Mine {\n  layers { cod }\n}");
        await File.WriteAllTextAsync(folder.Combine("documents/01-overview.graphql"), "{ layers { code } }");

        await using var server = ServerProcess.StartInFolder(folder.Combine("data"), variables: ("GraphQL__TrustedDocuments__Folder", folder.Combine("documents")));
        var (exitCode, output, errors) = await server.WaitForExitAsync();

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            [
                "The settings are wrong:",
                $"  GraphQL: {folder.Combine("documents/01-overview.graphql")}: Another trusted document has the name '01-overview'. Expected a name of its own.",
                $"  GraphQL: {folder.Combine("documents/mine.graphql")}, line 2, column 12: Cannot query field 'cod' on type 'InterventionLayer'. Did you mean 'code'?",
            ],
            errors.Split('\n'));
        Assert.False(Directory.Exists(folder.Combine("data")));
    }

    [Fact]
    public async Task Serve_Should_ListWrongSettingsOfTheHost()
    {
        var (exitCode, errors) = await FailAsync(
            [],
            ("ASPNETCORE_URLS", "http://localhost:99999;localhost"),
            ("Logging__LogLevel__Default", "verbose"),
            ("Logging__Console__LogLevel__Microsoft", "loud"),
            ("Logging__Console__FormatterName", "jsn"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http"),
            ("Databse__Path", "x"));

        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                "The settings are wrong:",
                "  Databse: There is no such section. Nearest known: 'Database'.",
                "  urls: 'http://localhost:99999' has no such port. Expected 0 to 65535.",
                "  urls: 'localhost' is no address. Expected one such as http://localhost:5080, with an IP address in place of localhost, or with * for the whole network.",
                "  Logging__Console__LogLevel__Microsoft: 'loud' is no level. Expected one of Trace, Debug, Information, Warning, Error, Critical, None.",
                "  Logging__LogLevel__Default: 'verbose' is no level. Expected one of Trace, Debug, Information, Warning, Error, Critical, None.",
                "  Logging__Console__FormatterName: 'jsn' is not known. Expected one of simple, json, systemd.",
                "  OTEL_EXPORTER_OTLP_PROTOCOL: 'http' is not known. Expected one of grpc, http/protobuf.",
            ],
            errors);
    }

    [Fact]
    public async Task Serve_Should_NameTheNearest_When_AnOptionOrACommandIsNotKnown()
    {
        var (exitCode, errors) = await FailAsync(["--Databse:Path", "x", "serv", "--GraphQl:Limits:Depth=5", "--urls"]);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                "There is no option '--Databse:Path'. Nearest known: 'Database', 'Cors', 'urls'.",
                "There is no command 'serv'. Nearest known: 'seed', 'mcp', 'schema'.",
                "The option '--urls' has no value.",
            ],
            errors);
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_AnAddressIsOfAnotherMachine()
    {
        var (exitCode, errors) = await FailAsync(["--urls", "http://192.0.2.1:5080"]);

        Assert.Equal(1, exitCode);
        Assert.Equal(["The server cannot listen at its addresses: Cannot assign requested address. Give others with --urls."], errors);
    }

    [Fact]
    public async Task Serve_Should_EndWithOneLine_When_ThereIsNoCertificateForHttps()
    {
        var (exitCode, errors) = await FailAsync(["--urls", "https://127.0.0.1:0"]);

        Assert.Equal(1, exitCode);
        Assert.Equal(["An address is https, and there is no certificate. Give one with Kestrel__Certificates__Default__Path, or an http address with --urls."], errors);
    }

    private static async Task<(int ExitCode, string[] Errors)> FailAsync(string[] arguments, params (string Name, string Value)[] variables)
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        await using var server = ServerProcess.StartCommand([.. variables, ("Database__Path", folder.Database)], arguments);
        var (exitCode, _, errors) = await server.WaitForExitAsync();
        return (exitCode, errors.Split('\n'));
    }

    private static async Task<string> QueryAsync(Uri address)
    {
        using var client = Unhurried.Client();
        using var response = await client.PostAsJsonAsync(address, new { query = "{ caseStudies { totalCount } }" });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.ToJsonString();
    }
}
