using System.CommandLine;
using CivilSociety.Benchmarks.Baselines;
using CivilSociety.Benchmarks.Load;

var root = new RootCommand("Measures the server: how much it serves, how long it holds, and what it costs to refuse.")
{
    LoadCommand.Create(),
    BytesServer.CreateCommand(),
    BareServer.CreateCommand(),
};
return await root.Parse(args).InvokeAsync();
