using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Encodings.Web;
using CivilSociety.Persistence;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;

namespace CivilSociety.Benchmarks.Baselines;

/// <summary>GraphQL.NET with a document cache and nothing else, reading the same rows through EF Core by the cheapest means.</summary>
internal static class BareServer
{
    public const string Verb = "serve-bare";

    public static Command CreateCommand()
    {
        var database = new Argument<string>("database") { Description = "A database that the server has filled." };
        var command = new Command(Verb, "Answers the queries of the benchmark with the bare engine.") { database };
        command.Hidden = true;
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(database), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string database, CancellationToken cancellationToken)
    {
        var builder = BaselineHost.CreateBuilder();
        await using var host = builder.Build();
        using var catalog = CatalogDatabase.Open(database);
        var schema = new BareSchema(new BareReader(catalog.Contexts));
        schema.Initialize();
        var executer = new DocumentExecuter();
        var serializer = new GraphQLSerializer(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        var documents = new ConcurrentDictionary<string, GraphQLDocument>(StringComparer.Ordinal);

        host.Run(async context =>
        {
            var request = (await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted))!;
            var known = documents.GetValueOrDefault(request.Query!);
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Query = request.Query,
                Document = known,
                ValidationRules = known is null ? null : [],
                OperationName = request.OperationName,
                Variables = request.Variables,
                CancellationToken = context.RequestAborted,
            });
            if (known is null && result is { Executed: true, Document: { } document })
            {
                documents.TryAdd(request.Query!, document);
            }

            context.Response.ContentType = "application/json; charset=utf-8";
            await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
        });
        return await BaselineHost.ServeAsync(host, cancellationToken);
    }
}
