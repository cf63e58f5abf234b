using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Tests.Tables;

/// <summary>What a table asks of memory does not depend on how long it is.</summary>
[Collection(Alone.Name)]
public sealed class AllocationTests
{
    private const int Few = 10_000;
    private const int Many = 100_000;

    // Of the bytes that the writer allocates for a row: what it allocates once weighs more on a short table.
    private const double TolerancePercent = 5;

    // About a tenth of what the other rows would take if they were kept.
    private const long HeapTolerance = 1024 * 1024;

    private static readonly string[] Columns = ["code", "text", "section.number", "count", "share", "isKnown"];

    // Boxed once: what is counted is the writer's.
    private static readonly object?[] Row = ["statement-000001", "What volunteers and professionals say of each other.", "8.8", 12, 0.25, true];

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Rows_Should_CostTheSame_When_ThereAreTenTimesAsMany(string format)
    {
        await WriteAsync(format, Few);

        var few = await MeasureAsync(format, Few);
        var many = await MeasureAsync(format, Many);

        var (ofFew, ofMany) = ((double)few.Allocated / Few, (double)many.Allocated / Many);
        Assert.InRange(ofMany, 0, ofFew * (1 + (TolerancePercent / 100)));
        Assert.InRange(many.Live - few.Live, long.MinValue, HeapTolerance);
    }

    // The bytes allocated in all, and those that are alive while the last row is written.
    private static async Task<(long Allocated, long Live)> MeasureAsync(string format, int count)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var liveBefore = GC.GetTotalMemory(forceFullCollection: true);
        var live = await WriteAsync(format, count);
        return (GC.GetTotalAllocatedBytes(precise: true) - before, live - liveBefore);
    }

    private static async Task<long> WriteAsync(string format, int count)
    {
        var live = 0L;
        var sheet = new Sheet("rows", Columns, RowsAsync());
        await (format == "csv" ? CsvFile.WriteAsync(Stream.Null, sheet) : XlsxFile.WriteAsync(Stream.Null, [sheet]));
        return live;

        async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync()
        {
            for (var index = 0; index < count; index++)
            {
                yield return Row;
            }

            await Task.CompletedTask;
            live = GC.GetTotalMemory(forceFullCollection: true);
        }
    }
}
