using System.CommandLine;
using CivilSociety.Benchmarks.Attacks;
using CivilSociety.Benchmarks.Baselines;
using CivilSociety.Benchmarks.Load;
using CivilSociety.Benchmarks.Micro;
using CivilSociety.Benchmarks.Soak;

var root = new RootCommand("Measures the server: how much it serves, how long it holds, and what it costs to refuse.")
{
    LoadCommand.Create(),
    SoakCommand.Create(),
    AttackCommand.Create(),
    MicroCommand.Create(),
    BytesServer.CreateCommand(),
    BareServer.CreateCommand(),
};
return await root.Parse(args).InvokeAsync();
