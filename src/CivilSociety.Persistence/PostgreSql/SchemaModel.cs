using Microsoft.EntityFrameworkCore;
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

    public static void AddConventions(ModelConfigurationBuilder conventions) => conventions.Properties<string>().UseCollation("C");
}
