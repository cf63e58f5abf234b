using System.Diagnostics;
using System.Xml;
using CivilSociety.Exchange.Xml;

namespace CivilSociety.Exchange.Graphs;

/// <summary>A graph on its way to a stream as GraphML, with typed attributes; a value that is null is not written.</summary>
internal sealed class GraphMl : IDisposable
{
    public const string MediaType = "application/graphml+xml";

    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly XmlOutput _output;

    /// <summary>Starts a graph with the attributes that its parts will have.</summary>
    public GraphMl(Stream output, string id, bool isDirected, IReadOnlyList<GraphAttribute> attributes)
    {
        _output = new(output);
        Xml.WriteStartElement("graphml", Namespace);
        foreach (var attribute in attributes)
        {
            Xml.WriteStartElement("key");
            Xml.WriteAttributeString("id", attribute.Id);
            Xml.WriteAttributeString("for", attribute.Part);
            Xml.WriteAttributeString("attr.name", attribute.Name);
            Xml.WriteAttributeString("attr.type", attribute.Type);
            Xml.WriteEndElement();
        }

        Xml.WriteStartElement("graph");
        Xml.WriteAttributeString("id", id);
        Xml.WriteAttributeString("edgedefault", isDirected ? "directed" : "undirected");
    }

    private XmlWriter Xml => _output.Writer;

    /// <summary>Writes what is known of the graph as a whole.</summary>
    public void Write(params IReadOnlyList<(GraphAttribute Attribute, object? Value)> data) => WriteData(data);

    public void WriteNode(string id, params IReadOnlyList<(GraphAttribute Attribute, object? Value)> data)
    {
        Xml.WriteStartElement("node");
        Xml.WriteAttributeString("id", id);
        WriteData(data);
        Xml.WriteEndElement();
    }

    public void WriteEdge(string source, string target, params IReadOnlyList<(GraphAttribute Attribute, object? Value)> data)
    {
        Xml.WriteStartElement("edge");
        Xml.WriteAttributeString("source", source);
        Xml.WriteAttributeString("target", target);
        WriteData(data);
        Xml.WriteEndElement();
    }

    /// <summary>Sends what was written so far.</summary>
    public Task FlushAsync(CancellationToken cancellationToken) => _output.FlushAsync(cancellationToken);

    /// <summary>Ends the graph and sends it.</summary>
    public Task EndAsync(CancellationToken cancellationToken)
    {
        Xml.WriteEndElement();
        Xml.WriteEndElement();
        return FlushAsync(cancellationToken);
    }

    public void Dispose() => _output.Dispose();

    private void WriteData(IReadOnlyList<(GraphAttribute Attribute, object? Value)> data)
    {
        foreach (var (attribute, value) in data)
        {
            if (value is not null)
            {
                Xml.WriteStartElement("data");
                Xml.WriteAttributeString("key", attribute.Id);
                Xml.WriteString(TextOf(value));
                Xml.WriteEndElement();
            }
        }
    }

    private static string TextOf(object value) => value switch
    {
        string text => text,
        bool yes => XmlConvert.ToString(yes),
        int number => XmlConvert.ToString(number),
        double number => XmlConvert.ToString(number),
        _ => throw new UnreachableException($"A graph has no values of {value.GetType()}."),
    };
}

/// <summary>An attribute of nodes, of edges or of the graph.</summary>
/// <param name="Part">What has it: node, edge or graph.</param>
/// <param name="Name">The name that programs show.</param>
/// <param name="Type">The type of its values: string, int, double or boolean.</param>
internal sealed record GraphAttribute(string Part, string Name, string Type)
{
    /// <summary>The catalog and the report that a graph is made from.</summary>
    public static GraphAttribute Source { get; } = Graph("source", "string");

    public string Id => $"{Part}-{Name}";

    public static GraphAttribute Graph(string name, string type) => new("graph", name, type);

    public static GraphAttribute Node(string name, string type) => new("node", name, type);

    public static GraphAttribute Edge(string name, string type) => new("edge", name, type);
}
