using CivilSociety.Catalog;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Hosting;

/// <summary>Says in a line what keeps the server from starting, and what would be right.</summary>
internal static class StartupFault
{
    private const int SqliteNotADatabase = 26;

    /// <summary>The line; null when the fault is not one that a user can mend.</summary>
    public static string? Describe(Exception fault) => fault switch
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
