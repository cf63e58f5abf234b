using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence.Tests;

/// <summary>How SQLite goes about a query, in its own words.</summary>
internal static partial class QueryPlan
{
    public static IReadOnlyList<string> Of(DbContext context, IQueryable query)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {Parameters().Replace(query.ToQueryString(), "")}";
        foreach (var name in ParameterName().Matches(command.CommandText).Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, 1);
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
        {
            plan.Add(reader.GetString(3));
        }

        return plan;
    }

    [GeneratedRegex(@"^\.param set .*$", RegexOptions.Multiline)]
    private static partial Regex Parameters();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex ParameterName();
}
