using System.CommandLine;

namespace CivilSociety.Server.Commands;

/// <summary>The commands: serve, the default, and those that work on files.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        // Other arguments are configuration of the host, such as --urls.
        var root = new RootCommand("Serves the CivilSociety catalog as GraphQL. Options of the host, such as --urls, are passed on.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        root.SetAction((result, cancellationToken) => ServeCommand.RunAsync([.. result.UnmatchedTokens], root.Subcommands.Select(command => command.Name), cancellationToken));
        root.Subcommands.Add(CatalogCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(McpCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(SeedCommand.Create());
        return root;
    }
}
