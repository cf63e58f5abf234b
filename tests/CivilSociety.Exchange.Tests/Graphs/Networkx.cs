using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CivilSociety.Exchange.Tests.Graphs;

/// <summary>Python's networkx: a reader of GraphML that shares nothing with our writer.</summary>
internal static class Networkx
{
    private const string Script =
        """
        import json, sys, networkx
        graph = networkx.read_graphml(sys.argv[1])
        json.dump({
            'isDirected': graph.is_directed(),
            'isMultigraph': graph.is_multigraph(),
            'data': {key: value for key, value in graph.graph.items() if key not in ('node_default', 'edge_default')},
            'nodes': dict(graph.nodes(data=True)),
            'edges': [{'source': source, 'target': target, 'data': data} for source, target, data in graph.edges(data=True)],
        }, sys.stdout)
        """;

    private static readonly Lazy<bool> CanImport = new(() =>
    {
        try
        {
            return Run("-c", "import networkx").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public static bool IsInstalled => CanImport.Value;

    /// <summary>The graph as networkx reads it.</summary>
    public static ReadGraph Read(byte[] graphMl)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.graphml");
        try
        {
            File.WriteAllBytes(file, graphMl);
            var (exitCode, output, errors) = Run("-c", Script, file);
            return exitCode == 0 ? JsonSerializer.Deserialize<ReadGraph>(output, JsonSerializerOptions.Web)! : throw new InvalidOperationException($"networkx ended with code {exitCode}: {errors}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}

/// <summary>A graph as networkx reads it.</summary>
internal sealed record ReadGraph(bool IsDirected, bool IsMultigraph, Dictionary<string, JsonElement> Data, Dictionary<string, Dictionary<string, JsonElement>> Nodes, IReadOnlyList<ReadEdge> Edges)
{
    /// <summary>The attributes of an edge; in an undirected graph its ends come in any order.</summary>
    public Dictionary<string, JsonElement> EdgeBetween(string first, string second) =>
        Edges.Single(edge => (edge.Source, edge.Target) == (first, second) || (!IsDirected && (edge.Source, edge.Target) == (second, first))).Data;
}

/// <summary>An edge as networkx reads it.</summary>
internal sealed record ReadEdge(string Source, string Target, Dictionary<string, JsonElement> Data);
