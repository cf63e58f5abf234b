using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns;

/// <summary>Finds the solutions of a truth table, and fits their models to the case studies.</summary>
/// <param name="table">The truth table.</param>
/// <param name="conditions">Its conditions.</param>
/// <param name="expectations">For each condition whether its presence or its absence is expected to bring about the outcome; null for neither.</param>
/// <param name="fitted">The case studies by some terms and the outcome.</param>
internal sealed class SolutionSearch(
    ConfigurationTable table,
    IReadOnlyList<PatternAttribute> conditions,
    IReadOnlyList<bool?> expectations,
    Func<IReadOnlyList<Configuration>, FittedCases> fitted)
{
    public ConservativeSolution Conservative()
    {
        var found = table.Minimize();
        return new(Coded(found.Configurations), Coded(found.PrimeImplicants), Coded(found.Essential), [.. found.Models.Select(Model)], found.HasAllModels);
    }

    public SimplifiedSolution Parsimonious() => Simplified(table.MinimizeParsimoniously());

    public SimplifiedSolution Intermediate() => Simplified(table.MinimizeBetween(expectations));

    private SimplifiedSolution Simplified(Minimization found) => new(Coded(found.PrimeImplicants), Coded(found.Essential), [.. found.Models.Select(Model)], found.HasAllModels);

    private Model Model(IReadOnlyList<Conjunction> model) => new(
        new(fitted(Coded(model))),
        [.. Coded(model).Zip(table.UniqueCoverage(model), (term, unique) => new Term(term, new(fitted([term])), unique))],
        Coded(table.AssumptionsOf(model)));

    private IReadOnlyList<Configuration> Coded(IReadOnlyList<Conjunction> terms) => [.. terms.Select(term => Configuration.Of(conditions, term))];
}
