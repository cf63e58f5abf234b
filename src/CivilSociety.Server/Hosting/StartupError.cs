using CivilSociety.Catalog;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Hosting;

/// <summary>Describes in a line or a list why the server does not start, and what to write instead.</summary>
internal static class StartupError
{
    private const int SqliteNotADatabase = 26;

    /// <summary>The description; null for an exception that a user cannot remedy.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        InvalidSettingsException settings => settings.Message,
        InvalidSeedException seed => $"{seed.Message}{Environment.NewLine}Nothing was imported: the database is as it was.",
        DirectoryNotFoundException folder => $"{folder.Message} Give another with Seed__Folder.",
        DataFolderException folder => $"{folder.Message} Give a file elsewhere with Database__Path.",
        OptionsValidationException options => $"The settings are wrong:{Environment.NewLine}{string.Join(Environment.NewLine, options.Failures.Select(failure => $"  GraphQL: {failure}"))}",
        SqliteException { SqliteErrorCode: SqliteNotADatabase } => "The database file is not a SQLite database. Remove it, or give another with Database__Path.",
        SqliteException sqlite => $"The database cannot be used: {sqlite.Message} Give another with Database__Path.",
        IOException { InnerException: AddressInUseException } address => $"{address.Message} Stop the program that uses it, or give another address with --urls.",
        _ => null,
    };
}
