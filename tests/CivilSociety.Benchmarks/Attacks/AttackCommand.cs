using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CivilSociety.Benchmarks.Servers;
using CivilSociety.Server.Hosting;

namespace CivilSociety.Benchmarks.Attacks;

/// <summary><c>attacks</c>: what it costs to refuse what means to keep the server busy, and to answer what is below every limit.</summary>
internal static class AttackCommand
{
    private const double MostToRefuse = 50;

    // What is below every limit is answered, once, and the answer is kept; here it is made anew each time.
    private const double MostToAnswer = 250;

    private const string Answered = "200 data";

    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "Requests that are measured of each; the median counts.", DefaultValueFactory = _ => 7 };
        var only = new Option<string?>("--only") { Description = "Sends those alone whose name has this part." };
        var command = new Command("attacks", "Sends each attack to the server in this process, alone, and prints the CPU time that the process spends on it.") { runs, only };
        command.SetAction(result => RunAsync(result.GetRequiredValue(runs), result.GetValue(only) ?? ""));
        return command;
    }

    private static async Task<int> RunAsync(int runs, string only)
    {
        using var folder = new TemporaryFolder();
        string[] settings =
        [
            "--urls", "http://127.0.0.1:0",
            "--Logging:LogLevel:Default", "None",
            "--Logging:LogLevel:Microsoft", "None",
            "--GraphQL:Concurrency:Requests", "0",
            "--GraphQL:Concurrency:RequestsPerClient", "0",
            "--GraphQL:Caching:ResultBytes", "0",
            "--GraphQL:Caching:DocumentBytes", "0",
            "--Database:Folder", folder.Combine("data"),
        ];
        await using var server = CatalogServer.Build(settings);
        await server.OpenCatalogAsync();
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new(server.Urls.Single()), Timeout = TimeSpan.FromSeconds(10) };

        Console.WriteLine($"CPU time of server and client together, medians; '!' where it is over {MostToRefuse} ms, or over {MostToAnswer} ms where it is answered ('='), '?' where nothing says what is wrong.");
        Console.WriteLine($"{"",-2}{"attack",-66}{"KB",6}{"ms",9}{"most",9}  status, code");
        var slow = 0;
        foreach (var attack in AttackDocuments.All().Concat(AssistantAttacks.All()).Where(attack => attack.Name.Contains(only, StringComparison.Ordinal)).Prepend(Attack.Document("(no attack)", "{ __typename }")))
        {
            var (median, most, answer) = await MeasureAsync(client, attack, runs);
            var isAnswered = answer.StartsWith(Answered, StringComparison.Ordinal);
            var isSlow = median > (isAnswered ? MostToAnswer : MostToRefuse);
            slow += isSlow ? 1 : 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(isSlow ? "!" : isAnswered ? "=" : answer.StartsWith('?') ? "?" : " "),-2}{attack.Name,-66}{attack.Body.Length / 1024.0,6:N1}{median,9:N1}{most,9:N1}  {answer}"));
        }

        Console.WriteLine(slow == 0 ? "Each was answered in time." : $"{slow} took too long.");
        return slow == 0 ? 0 : 1;
    }

    private static async Task<(double Median, double Most, string Answer)> MeasureAsync(HttpClient client, Attack attack, int runs)
    {
        const int WarmUps = 10;
        const int TooLong = 3_000;
        var answer = "";
        var times = new List<double>();
        for (var run = 0; run < WarmUps + runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            answer = await SendAsync(client, attack);
            var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            if (spent > TooLong)
            {
                // Not worth repeating.
                return (spent, spent, answer);
            }

            if (run >= WarmUps)
            {
                times.Add(spent);
            }
        }

        times.Sort();
        return (times[times.Count / 2], times[^1], answer);
    }

    private static async Task<string> SendAsync(HttpClient client, Attack attack)
    {
        using var content = new ByteArrayContent(attack.Body) { Headers = { { "Content-Type", "application/json" } } };
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, attack.Path) { Content = content, Headers = { { "Accept", ["application/json", "text/event-stream"] } } };
            using var response = await client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            return text.Length == 0 ? $"? {(int)response.StatusCode}" : $"{(int)response.StatusCode} {Describe(text)}";
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return $"? {fault.Message}";
        }
    }

    private static string Describe(string text)
    {
        // An assistant is answered by an event.
        var answer = JsonNode.Parse(text.Split('\n').FirstOrDefault(line => line.StartsWith("data: ", StringComparison.Ordinal))?["data: ".Length..] ?? text);
        if (answer?["error"] is { } error)
        {
            return Shorten((string)error["message"]!);
        }

        if (answer?["result"]?["isError"] is JsonValue)
        {
            return Shorten((string)answer["result"]!["content"]![0]!["text"]!);
        }

        return answer?["errors"] is JsonArray errors
            ? string.Join(", ", errors.Select(error => (string?)error?["extensions"]?["code"] ?? "?").Distinct()) + $": {Shorten((string)errors[0]!["message"]!)}"
            : $"data, {text.Length} characters";
    }

    private static string Shorten(string text) => text.Length <= 90 ? text : text[..90] + "...";
}
