using System.CommandLine;
using CivilSociety.Benchmarks.Attacks;
using CivilSociety.Benchmarks.Baselines;
using CivilSociety.Benchmarks.Load;
using CivilSociety.Benchmarks.Micro;
using CivilSociety.Benchmarks.Patterns;
using CivilSociety.Benchmarks.Scale;
using CivilSociety.Benchmarks.Soak;
using CivilSociety.Benchmarks.Start;

var root = new RootCommand("Measures the server: how much it serves, what its start costs, how long it holds, and what it costs to refuse; the pattern engine on a large table; and what a catalog costs by its size.")
{
    LoadCommand.Create(),
    StartCommand.Create(),
    SoakCommand.Create(),
    AttackCommand.Create(),
    MicroCommand.Create(),
    PatternsCommand.Create(),
    ScaleCommand.Create(),
    Usage.CreateCommand(),
    BytesServer.CreateCommand(),
    BareServer.CreateCommand(),
};
return await root.Parse(args).InvokeAsync();
