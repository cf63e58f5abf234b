using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>What the model has in PostgreSQL only: text is compared and sorted by its code points, and null comes first, as everywhere else.</summary>
internal static class SchemaModel
{
    /// <summary>The options for a connection, whose search path names the schema.</summary>
    public static DbContextOptions<CatalogDbContext> OptionsFor(string connection, ILoggerFactory? loggers) => new DbContextOptionsBuilder<CatalogDbContext>()
        .UseNpgsql(connection, postgreSql => ReverseNullOrdering(postgreSql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery), true))
        .UseLoggerFactory(loggers)
        .AddInterceptors(UnreadRelations.Instance, SendableText.Instance)
        .Options;

    public static void AddConventions(ModelConfigurationBuilder conventions) => conventions.Properties<string>().UseCollation("C");

    public static void Configure(ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes())
        {
            foreach (var index in type.GetIndexes())
            {
                index.SetNullSortOrder([.. index.Properties.Select(_ => NullSortOrder.NullsFirst)]);
            }
        }
    }

    // The provider has it for its tests; else each key of an order needed a second one, which no index has.
    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern NpgsqlDbContextOptionsBuilder ReverseNullOrdering(NpgsqlDbContextOptionsBuilder options, bool reverse);
}
