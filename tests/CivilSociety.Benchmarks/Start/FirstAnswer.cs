using System.Diagnostics;
using CivilSociety.Benchmarks.Load;
using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Start;

/// <summary>What a server has taken from its start to the end of its first answer.</summary>
/// <param name="Cpu">Processor time of all its threads.</param>
/// <param name="Elapsed">Time on the clock.</param>
internal sealed record FirstAnswer(TimeSpan Cpu, TimeSpan Elapsed)
{
    /// <summary>Starts the server on a data folder, asks it once, and ends it.</summary>
    public static async Task<FirstAnswer> OfAsync(string program, string folder)
    {
        var clock = Stopwatch.StartNew();
        await using var server = ServerProcess.StartServer(folder, program: program);
        await Answer.ReadAsync(new(await server.WaitForAddressAsync(), "/graphql"), LoadQuery.All[0]);
        var elapsed = clock.Elapsed;
        server.Process.Refresh();
        return new(server.Process.TotalProcessorTime, elapsed);
    }
}
