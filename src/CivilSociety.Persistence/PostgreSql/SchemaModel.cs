using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>What the model has in PostgreSQL only: text is compared and sorted by its code points, as everywhere else.</summary>
internal static class SchemaModel
{
    /// <summary>The options for a connection, whose search path names the schema.</summary>
    public static DbContextOptions<CatalogDbContext> OptionsFor(string connection, ILoggerFactory? loggers) => new DbContextOptionsBuilder<CatalogDbContext>()
        .UseNpgsql(connection, postgreSql => postgreSql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        .UseLoggerFactory(loggers)
        .AddInterceptors(UnreadRelations.Instance, SendableText.Instance)
        .Options;

    /// <summary>Makes the tables, and after these their keys and indexes: of rows that are there, an index costs less than one that grows with them.</summary>
    public static string CreateScript(CatalogDbContext context)
    {
        var model = context.GetService<IDesignTimeModel>().Model;
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        var tables = operations.OfType<CreateTableOperation>().ToList();
        var keys = tables.ConvertAll(table => table.PrimaryKey!);

        // The rows refer to what is there, and nobody changes them.
        tables.ForEach(table =>
        {
            table.ForeignKeys.Clear();
            table.PrimaryKey = null;
        });
        var made = context.GetService<IMigrationsSqlGenerator>().Generate([.. tables, .. keys, .. operations.OfType<CreateIndexOperation>()], model);
        return string.Concat([.. made.Select(command => command.CommandText), SortIndexes.CreateFor(model)]);
    }

    public static void AddConventions(ModelConfigurationBuilder conventions) => conventions.Properties<string>().UseCollation("C");
}
