using System.Diagnostics;
using System.Diagnostics.Metrics;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Http;
using GraphQLParser.AST;

namespace CivilSociety.Api.Telemetry;

/// <summary>One GraphQL request as a span and in the metrics, named by OpenTelemetry's conventions for GraphQL.</summary>
/// <remarks>
/// Tags of metrics come from small sets: the type of the operation and the codes of errors. What clients choose, such as the operation's
/// name, is on the span only; the document's text and variables are nowhere. GraphQL.NET's own telemetry provider covers the engine alone:
/// answers from the cache and documents that the guards refuse would have no span.
/// </remarks>
internal sealed class RequestTelemetry : IDisposable
{
    private static readonly ActivitySource Source = new(CivilSocietyTelemetry.SourceName);
    private static readonly Meter Meter = new(CivilSocietyTelemetry.SourceName);

    // The bounds that OpenTelemetry recommends for the duration of HTTP requests.
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "graphql.server.operation.duration",
        unit: "s",
        description: "Duration of GraphQL requests.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });

    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("graphql.server.errors", "{error}", "Errors of GraphQL requests.");

    private static readonly Histogram<int> BatchSize = Meter.CreateHistogram<int>("graphql.dataloader.batch.size", "{key}", "Codes that one batch loads together.");

    private readonly GraphQLHttpRequest _request;
    private readonly Activity? _span = Source.StartActivity("GraphQL Operation", ActivityKind.Server);
    private readonly long _started = Stopwatch.GetTimestamp();

    // A request that reports no result was cancelled.
    private IReadOnlyList<string> _codes = [ErrorCodes.Cancelled];

    private RequestTelemetry(GraphQLHttpRequest request) => _request = request;

    /// <summary>The document of the request; null until it is found.</summary>
    public PreparedDocument? Document { private get; set; }

    /// <summary>Starts the span; null when nobody listens.</summary>
    public static RequestTelemetry? Start(GraphQLHttpRequest request) =>
        Source.HasListeners() || Duration.Enabled || Errors.Enabled ? new(request) : null;

    public static void RecordBatch(int size) => BatchSize.Record(size);

    /// <summary>Reports the result of the request.</summary>
    /// <param name="errorCodes">The codes of its errors.</param>
    public void Finish(IReadOnlyList<string> errorCodes) => _codes = errorCodes;

    public void Dispose()
    {
        var operation = FindOperation();
        var type = operation?.Operation switch
        {
            null => null,
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => "query",
        };
        if (_span is { IsAllDataRequested: true })
        {
            Describe(_span, type, operation?.Name?.StringValue);
        }

        _span?.Dispose();
        Measure(type);
    }

    private GraphQLOperationDefinition? FindOperation() => Document?.Syntax?.Definitions
        .OfType<GraphQLOperationDefinition>()
        .FirstOrDefault(operation => _request.OperationName is null || operation.Name?.StringValue == _request.OperationName);

    private void Describe(Activity span, string? type, string? name)
    {
        span.DisplayName = type ?? span.DisplayName;
        span.SetTag("graphql.operation.type", type);
        span.SetTag("graphql.operation.name", name);
        span.SetTag("graphql.document.id", _request.DocumentId);
        span.SetTag("graphql.document.hash", Document is null ? null : $"sha256:{Document.Hash}");
        if (_codes.Count == 0)
        {
            return;
        }

        span.SetTag("graphql.error.count", _codes.Count);
        span.SetTag("graphql.error.codes", _codes.Distinct().ToArray());
        span.SetTag("error.type", _codes[0]);

        // The codes tell of client errors; the span itself failed only when the server did.
        if (_codes.Any(code => code is ErrorCodes.Unexpected or ErrorCodes.Timeout))
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    private void Measure(string? type)
    {
        var tags = new TagList();
        if (type is not null)
        {
            tags.Add("graphql.operation.type", type);
        }

        if (_codes.Count > 0)
        {
            tags.Add("error.type", _codes[0]);
        }

        Duration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, tags);
        foreach (var code in _codes)
        {
            Errors.Add(1, new KeyValuePair<string, object?>("graphql.error.code", code));
        }
    }
}
