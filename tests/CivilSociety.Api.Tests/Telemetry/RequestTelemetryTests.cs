using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using CivilSociety.Api.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Telemetry;

[Collection(ProcessListeners.Name)]
public sealed class RequestTelemetryTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    private const string Query = "query Layers($code: String) { layers(where: { code: { eq: $code } }) { code } }";

    [Fact]
    public async Task Span_Should_DescribeTheOperationWithoutItsText()
    {
        var span = await ListenAsync(api.Host, Query);

        Assert.Equal("query", span.DisplayName);
        Assert.Equal(ActivityKind.Server, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["graphql.operation.type"] = "query",
                ["graphql.operation.name"] = "Layers",
                ["graphql.document.hash"] = HashOf(Query),
            },
            TagsOf(span));
    }

    [Fact]
    public async Task Span_Should_NameTheCodesOfErrors_When_TheDocumentIsRefused()
    {
        var span = await ListenAsync(api.Host, "query Refused { nope neither }");

        Assert.Equal("query", span.DisplayName);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(2, span.GetTagItem("graphql.error.count"));
        Assert.Equal(["CS_FIELDS_ON_CORRECT_TYPE"], Assert.IsType<string[]>(span.GetTagItem("graphql.error.codes")));
        Assert.Equal("CS_FIELDS_ON_CORRECT_TYPE", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Span_Should_BeTheSame_When_TheAnswerIsKept()
    {
        await api.Host.QueryAsync(Query);

        var span = await ListenAsync(api.Host, Query);

        Assert.Equal(("query", "Layers", HashOf(Query)), (span.DisplayName, span.GetTagItem("graphql.operation.name"), span.GetTagItem("graphql.document.hash")));
    }

    [Fact]
    public async Task Span_Should_HaveNoOperation_When_TheDocumentCannotBeRead()
    {
        const string document = "{";

        var span = await ListenAsync(api.Host, document);

        Assert.Equal("GraphQL Operation", span.DisplayName);
        Assert.Null(span.GetTagItem("graphql.operation.type"));
        Assert.Equal(HashOf(document), span.GetTagItem("graphql.document.hash"));
        Assert.Equal("HC0014", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Span_Should_HaveFailed_When_TheAnswerIsAServerError()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(
            new ActingCatalog(_ => throw new InvalidOperationException("The password is swordfish.")));

        var span = await ListenAsync(host, "{ layers { code } }");

        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("CS_UNEXPECTED", span.GetTagItem("error.type"));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("swordfish", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Metrics_Should_HaveTagsFromSmallSets()
    {
        using var metrics = new Measurements();

        await api.Host.QueryAsync("query A { caseStudies(first: 3) { nodes { locations { municipality } } } }");
        await api.Host.ExecuteAsync("query B { nope neither }");

        Assert.Equal(
            [
                "graphql.dataloader.batch.size",
                "graphql.dataloader.batch.size",
                "graphql.server.errors graphql.error.code=CS_FIELDS_ON_CORRECT_TYPE",
                "graphql.server.errors graphql.error.code=CS_FIELDS_ON_CORRECT_TYPE",
                "graphql.server.operation.duration graphql.operation.type=query",
                "graphql.server.operation.duration graphql.operation.type=query error.type=CS_FIELDS_ON_CORRECT_TYPE",
            ],
            metrics.Series.Order(StringComparer.Ordinal));
        Assert.Equal([1, 3], metrics.BatchSizes.Order());
    }

    private static string HashOf(string document) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)))}";

    private static Dictionary<string, object?> TagsOf(Activity span) => span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value);

    // The span ends after the answer is written: it is waited for.
    private static async Task<Activity> ListenAsync(ApiHost host, string query)
    {
        var ended = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CivilSocietyTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.SetResult,
        };
        ActivitySource.AddActivityListener(listener);
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query });
        return await ended.Task;
    }

    private sealed class Measurements : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Measurements()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == CivilSocietyTelemetry.SourceName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
            _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
            _listener.SetMeasurementEventCallback<int>((instrument, size, tags, _) =>
            {
                Add(instrument, tags);
                BatchSizes.Enqueue(size);
            });
            _listener.Start();
        }

        public ConcurrentQueue<string> Series { get; } = new();

        public ConcurrentQueue<int> BatchSizes { get; } = new();

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            Series.Enqueue(string.Join(' ', [instrument.Name, .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]));
    }
}
