using System.Net;
using System.Runtime.CompilerServices;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Http;
using CivilSociety.Domain;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tables;

/// <summary>The pages of one table, each executed as a request of its own: with its permits, its time and its catalog.</summary>
/// <param name="runner">Runs the operations.</param>
/// <param name="permits">The permits of requests.</param>
/// <param name="request">What is asked for.</param>
/// <param name="plan">How it becomes a table.</param>
/// <param name="share">How much of the limits a page takes.</param>
/// <param name="maxRows">How many rows the table may have.</param>
/// <param name="client">The address of the client.</param>
/// <param name="rate">How many requests the client can still send; null for no limit.</param>
/// <param name="scopes">Makes the scope of each page.</param>
internal sealed class TablePages(
    OperationRunner runner,
    RequestPermits permits,
    TableRequest request,
    TablePlan plan,
    double share,
    int maxRows,
    IPAddress? client,
    IRequestRate? rate,
    IServiceScopeFactory scopes)
{
    private readonly Citation? _citation = request.Parameters.Cite ? new(request.Catalog) : null;

    // Whether all pages count among the client's requests already.
    private bool _isTaken;

    /// <summary>Reads the first page, and checks what it tells of the whole.</summary>
    /// <exception cref="FailedOperationException">The operation has errors.</exception>
    /// <exception cref="ClientError">The table has too many rows, or more pages than the client can send requests, or the server is busy.</exception>
    public async Task<TablePage> ReadFirstAsync(CancellationToken cancellationToken)
    {
        var page = await ReadAsync(null, 0, cancellationToken);

        // Each item gives a row or more.
        CheckRows(page.Total ?? 0, isWhole: true);
        if (page is { Next: not null, Total: { } total })
        {
            Take((int)Math.Ceiling((double)(total - page.Items) / page.Items));
            _isTaken = true;
        }

        return page;
    }

    /// <summary>All rows, those of the first page first.</summary>
    /// <exception cref="ClientError">The table has too many rows, the catalog has changed, or the server is busy.</exception>
    public async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(TablePage first, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var rows = 0;
        for (var page = first; ;)
        {
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            if (page.Next is null)
            {
                yield break;
            }

            if (!_isTaken)
            {
                Take(1);
            }

            rows += page.Rows.Count;
            page = await ReadAsync(page.Next, rows, cancellationToken);
        }
    }

    private async Task<TablePage> ReadAsync(object? next, int rowsBefore, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var permit = await permits.ToExecuteAsync(client, share, cancellationToken);
        var variables = next is null ? request.Variables : plan.VariablesOf(next, request.Variables);
        var result = await runner.RunAsync(request.Document, next is null ? plan.FirstPage : plan.NextPages, next is not null, request.OperationName, variables, scope.ServiceProvider, cancellationToken);
        if (result.Errors is { Count: > 0 } errors)
        {
            throw new FailedOperationException(errors);
        }

        if ((await scope.ServiceProvider.GetRequiredService<ICatalog>().GetInfoAsync(cancellationToken)).Version != request.Catalog.Version)
        {
            throw new ClientError(ErrorCodes.CatalogUnavailable, "A newer catalog took the place of the one that the table is made from. Expected another try.", AnswerStatus.Unavailable);
        }

        var answer = (result.Data as RootExecutionNode)?.ToValue();
        return new(RowsOf(answer, rowsBefore), plan.ItemsOf(answer), next is null ? plan.TotalOf(answer) : null, plan.NextOf(answer, next));
    }

    private void Take(int pages)
    {
        if (rate?.TryTake(pages) == false)
        {
            throw new ClientError(
                ErrorCodes.TooManyRequests,
                $"The table goes on for {pages} pages or more, each of which counts as a request, and too many were sent. Expected a larger 'first', or another try in a minute.",
                AnswerStatus.TooManyRequests);
        }
    }

    private List<object?[]> RowsOf(object? answer, int rowsBefore)
    {
        var (rows, section) = (new List<object?[]>(), plan.Shape.SectionColumn);
        foreach (var row in plan.Shape.Root.RowsOf(answer, plan.Shape.Columns.Count))
        {
            CheckRows(rowsBefore + rows.Count + 1, isWhole: false);
            if (_citation is not null)
            {
                row[^1] = _citation.Of(section is { } column ? row[column] as string : null);
            }

            rows.Add(row);
        }

        return rows;
    }

    private void CheckRows(int rows, bool isWhole)
    {
        if (rows > maxRows)
        {
            throw new ClientError(
                ErrorCodes.TooManyRows,
                $"The table has {(isWhole ? $"{rows} rows" : $"more than {maxRows} rows")}. Expected {maxRows} or fewer: a narrower 'where', or a part of the list at a time.");
        }
    }
}
