using System.CommandLine;

namespace CivilSociety.Server.Commands;

/// <summary>The commands: serve, which is what happens without one, and those that work on files.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        // Whatever is not a command of ours is configuration for the host, such as --urls.
        var root = new RootCommand("Serves the CivilSociety catalog as GraphQL. Options of the host, such as --urls, are passed on.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        root.SetAction((result, cancellationToken) => ServeCommand.RunAsync([.. result.UnmatchedTokens], cancellationToken));
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(SeedCommand.Create());
        return root;
    }
}
