using System.Net.Sockets;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Persistence;
using CivilSociety.Server.Catalogs;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Hosting;

/// <summary>Describes in a line or a list why the server does not start, and what to write instead.</summary>
internal static class StartupError
{
    /// <summary>The description; null for an exception that a user cannot remedy.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        InvalidSettingsException settings => settings.Message,
        InvalidSeedException seed => $"{seed.Message}{Environment.NewLine}Nothing was built: what is served stays as it is.",
        InvalidCatalogDatabaseException database => database.Message,
        CatalogUnavailableException database => database.Message,
        FileNotFoundException { FileName: { } path } => $"The catalog database '{path}' does not exist. Build it with 'catalog build --output {path}', or give another with Database__Path.",
        DirectoryNotFoundException folder => $"{folder.Message} Give another with Seed__Folder.",
        DataFolderException folder => $"{folder.Message} Give another with Database__Folder.",
        OptionsValidationException options => $"The settings are wrong:{Environment.NewLine}{string.Join(Environment.NewLine, options.Failures.Select(failure => $"  GraphQL: {failure}"))}",
        IOException { InnerException: AddressInUseException } address => $"{address.Message} Stop the program that uses it, or give another address with --urls.",
        SocketException socket => $"The server cannot listen at its addresses: {socket.Message}. Give others with --urls.",
        InvalidOperationException https when https.Message.StartsWith("Unable to configure HTTPS endpoint.", StringComparison.Ordinal) =>
            "An address is https, and there is no certificate. Give one with Kestrel__Certificates__Default__Path, or an http address with --urls.",
        IOException io => io.Message,
        _ => null,
    };
}
