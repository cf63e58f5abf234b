using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Rules;

internal sealed class ChanceCountType : ResultType<ChanceCount>
{
    public ChanceCountType()
        : base("How often chance makes a rule as strong as one that was found: in tables in which each column is shuffled.")
    {
        Scalar("tables", item => item.Tables, "How many of the shuffled tables have at least one rule as strong.");
        Scalar("permutations", item => item.Permutations, "How many shuffled tables there are.");
        Scalar("rulesPerTable", item => item.RulesPerTable, "How many rules as strong a table has by chance, on average.");
    }
}
