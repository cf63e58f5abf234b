using System.CommandLine;
using System.Globalization;
using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Start;

/// <summary><c>start</c>: what the server costs until it has answered once.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        var starts = new Option<int>("--starts") { Description = "Starts of each kind; the medians count.", DefaultValueFactory = _ => 10 };
        var program = new Option<string>("--program") { Description = "A published server; by default the one that was built with this program.", DefaultValueFactory = _ => ServerProcess.BuiltServer };
        var command = new Command("start", "Starts the server with and without its catalog in place, and prints CPU and elapsed time to the first answer.") { starts, program };
        command.SetAction(result => RunAsync(result.GetRequiredValue(starts), result.GetRequiredValue(program)));
        return command;
    }

    private static async Task<int> RunAsync(int starts, string program)
    {
        Console.WriteLine($"{starts} starts of each kind: {program}");
        Console.WriteLine($"{"seconds to the first answer",-34}{"CPU",8}{"lowest",8}{"highest",8}{"elapsed",10}");
        using var folder = new TemporaryFolder();
        var (building, served) = (new List<FirstAnswer>(), new List<FirstAnswer>());
        for (var start = 0; start < starts; start++)
        {
            var data = folder.Combine($"data-{start}");
            building.Add(await FirstAnswer.OfAsync(program, data));
            served.Add(await FirstAnswer.OfAsync(program, data));
        }

        Print("catalog in place", served);
        Print("catalog built first", building);
        return 0;
    }

    private static void Print(string name, List<FirstAnswer> answers)
    {
        var (cpu, elapsed) = (answers.Select(answer => answer.Cpu.TotalSeconds).Order().ToList(), answers.Select(answer => answer.Elapsed.TotalSeconds).Order().ToList());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-34}{cpu[cpu.Count / 2],8:N2}{cpu[0],8:N2}{cpu[^1],8:N2}{elapsed[elapsed.Count / 2],10:N2}"));
    }
}
