using System.Net;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tables;

/// <summary>Makes tables of the answers to operations.</summary>
internal sealed class TableExecutor(
    DocumentStore documents,
    DocumentGuard guard,
    OperationRunner runner,
    RequestPermits permits,
    CatalogSchema schema,
    IOptions<CivilSocietyOptions> options)
{
    private readonly int _maxRows = options.Value.Limits.TableRows;

    /// <summary>Finds what a request asks for, and executes nothing.</summary>
    /// <exception cref="ClientError">The request has an error.</exception>
    public async Task<TableRequest> FindAsync(GraphQLHttpRequest request, IAnswerFormat format, TableParameters parameters, IServiceProvider services, CancellationToken cancellationToken)
    {
        var document = documents.Find(request);
        if (document.Fault is { } fault)
        {
            throw fault;
        }

        var catalog = await services.GetRequiredService<ICatalog>().GetInfoAsync(cancellationToken);
        return new(document, request.OperationName, request.Variables, guard.ReadVariables(request.Variables), format, parameters, catalog);
    }

    /// <summary>The table, once its first page is read: what is wrong with the request shows before.</summary>
    /// <exception cref="ClientError">The answer is no table, exceeds a limit, or the server is busy.</exception>
    /// <exception cref="FailedOperationException">The operation has errors.</exception>
    public async Task<OpenTable> OpenAsync(TableRequest request, IPAddress? client, IRequestRate? rate, IServiceProvider services, CancellationToken cancellationToken)
    {
        var share = guard.CheckAnswer(request.Document, request.OperationName, request.Variables);
        if (TablePlan.Of(request.Document, request.OperationName, request.Variables, request.Parameters, schema) is not { } plan)
        {
            using var permit = await permits.ToExecuteAsync(client, share, cancellationToken);
            var result = await runner.RunAsync(request.Document, request.OperationName, request.Variables, services, cancellationToken);
            throw result.Errors is { Count: > 0 } errors ? new FailedOperationException(errors) : new InvalidOperationException("A valid document cannot be read.");
        }

        var pages = new TablePages(runner, permits, request, plan, share, _maxRows, client, rate, services.GetRequiredService<IServiceScopeFactory>());
        var first = await pages.ReadFirstAsync(cancellationToken);
        if (plan.TellsValidity)
        {
            documents.Keep(request.Document, plan.Operation);
        }

        // Later pages are about as large, and held one at a time.
        var sending = await permits.ToSendAsync(client, first.Bytes, cancellationToken);
        return new(new(plan.Name, plan.Shape.Columns, pages.RowsAsync(first, cancellationToken)), sending);
    }
}
