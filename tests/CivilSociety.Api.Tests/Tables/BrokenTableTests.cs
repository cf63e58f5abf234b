using System.Net;
using CivilSociety.Api.Tables;
using CivilSociety.Catalog;
using CivilSociety.Domain.Factors;
using CivilSociety.Tests.Shared;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Tables;

/// <summary>What fails while a table is sent: a client never takes what it got for the whole.</summary>
public sealed class BrokenTableTests
{
    private const string Query = "{ statements { nodes { code acts } } }";
    private const int PageSize = 10;

    [Fact]
    public async Task Table_Should_BreakOff_When_AFieldFailsOnALaterPage()
    {
        await using var host = await StartAsync((count, _) => count > 2 * PageSize ? throw new InvalidOperationException("Out of order.") : Task.CompletedTask);

        // A connection that breaks off may take with it what its client has not read yet.
        Assert.InRange(await RowsBeforeBreakAsync(host), 0, 2 * PageSize);
    }

    [Fact]
    public async Task Table_Should_BeAnError_When_AFieldFailsOnTheFirstPage()
    {
        await using var host = await StartAsync((count, _) => count == PageSize ? throw new InvalidOperationException("Out of order.") : Task.CompletedTask);

        Assert.Equal((500, "CS_UNEXPECTED", "Something went wrong on the server."), await TableApi.FailAsync(host, Query));
    }

    [Fact]
    public async Task Table_Should_BreakOff_When_ItBecomesTooLong()
    {
        await using var host = await StartAsync((_, _) => Task.CompletedTask, options => options.Limits.TableRows = CaseStudyCatalog.TenCases.Statements.Count);

        Assert.Equal(CaseStudyCatalog.TenCases.Statements.Count, (await TableApi.LinesAsync(host, Query)).Length - 1);
        var rows = await RowsBeforeBreakAsync(host, "{ statements { nodes { code codings(first: 50) { nodes { stance } } } } }", "repeat=true");
        Assert.InRange(rows, CaseStudyCatalog.TenCases.Statements.Count - (50 * PageSize), CaseStudyCatalog.TenCases.Statements.Count);
    }

    [Fact]
    public async Task Table_Should_BreakOff_When_TheCatalogChanges()
    {
        using var catalog = new SwitchedCatalog();
        await catalog.SwitchAsync(GeneratedSeed.Create(3, randomSeed: 1));
        await using var host = await ApiHost.StartAsync(
            services => catalog.AddTo(services.AddSingleton<IAnswerFormat>(new JsonLines())),
            options => Extend(options, (count, _) => count == PageSize ? catalog.SwitchAsync(GeneratedSeed.Create(3, randomSeed: 2)) : Task.CompletedTask),
            onKestrel: true);

        Assert.InRange(await RowsBeforeBreakAsync(host), 0, PageSize);
    }

    [Fact]
    public async Task Table_Should_EndItsWork_When_TheClientGoesAway()
    {
        var (called, cancelled) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var host = await StartAsync(async (count, cancellationToken) =>
        {
            if (count == PageSize + 1)
            {
                called.SetResult();
                try
                {
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                }
                finally
                {
                    cancelled.SetResult();
                }
            }
        });

        using (var response = await TableApi.SendAsync(host, Query))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await called.Task;
        }

        await cancelled.Task;
    }

    [Fact]
    public async Task Page_Should_BeReadOnlyWhenItsRowsAreWritten()
    {
        var asked = 0;
        var askedAtRow = new List<int>();
        await using var host = await ApiHost.StartWithoutSearchAsync(
            CaseStudyCatalog.TenCases,
            options => Extend(options, (count, _) =>
            {
                asked = count;
                return Task.CompletedTask;
            }),
            services => services.AddSingleton<IAnswerFormat>(new Watched(() => askedAtRow.Add(asked))));

        await TableApi.LinesAsync(host, Query);

        var rows = CaseStudyCatalog.TenCases.Statements.Count;
        Assert.Equal(Enumerable.Range(0, rows).Select(row => Math.Min(rows, ((row / PageSize) + 1) * PageSize)), askedAtRow);
    }

    private static Task<ApiHost> StartAsync(Func<int, CancellationToken, Task> act, Action<CivilSocietyOptions>? configure = null) => TableApi.StartAsync(
        options =>
        {
            Extend(options, act);
            configure?.Invoke(options);
        },
        onKestrel: true);

    // A field of each statement, which does what a test says when it is asked for the first, second, ... time.
    private static void Extend(CivilSocietyOptions options, Func<int, CancellationToken, Task> act)
    {
        var count = 0;
        options.Extend<Statement>(type => type.Field<StringGraphType>("acts").Description("Acts.").ResolveAsync(async context =>
        {
            await act(Interlocked.Increment(ref count), context.CancellationToken);
            return null;
        }));
    }

    // The rows that came before the connection broke off.
    private static async Task<int> RowsBeforeBreakAsync(ApiHost host, string query = Query, string parameters = "")
    {
        using var response = await TableApi.SendAsync(host, query, parameters);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var lines = 0;
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            while (await reader.ReadLineAsync() is not null)
            {
                lines++;
            }
        });
        return lines - 1;
    }

    // A format that tells when it gets a row.
    private sealed class Watched(Action got) : IAnswerFormat
    {
        public string Name => "watched";

        public string MediaType => "text/lines";

        public async Task WriteAsync(AnswerTable table, AnswerFormatOptions options, Stream output, CancellationToken cancellationToken)
        {
            await foreach (var _ in table.Rows.WithCancellation(cancellationToken))
            {
                got();
            }
        }
    }
}
