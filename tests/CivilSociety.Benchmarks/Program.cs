using System.CommandLine;
using CivilSociety.Benchmarks.Baselines;
using CivilSociety.Benchmarks.Load;
using CivilSociety.Benchmarks.Patterns;

var root = new RootCommand("Measures the server: how much it serves, how long it holds, and what it costs to refuse.")
{
    LoadCommand.Create(),
    PatternsCommand.Create(),
    BytesServer.CreateCommand(),
    BareServer.CreateCommand(),
};
return await root.Parse(args).InvokeAsync();
