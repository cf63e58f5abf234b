namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>What Boolean minimization makes of the configurations that are sufficient for an outcome.</summary>
/// <param name="Configurations">The configurations that it started from.</param>
/// <param name="PrimeImplicants">The shortest terms that stand for these configurations only.</param>
/// <param name="Essential">Those without which a configuration would not be covered: they are in every model.</param>
/// <param name="Models">The shortest models: each a list of terms, as few as possible, that covers all configurations. None where there is no configuration.</param>
/// <param name="HasAllModels">False where there are more models of that length than were asked for.</param>
internal sealed record Minimization(
    IReadOnlyList<Configuration> Configurations,
    IReadOnlyList<Configuration> PrimeImplicants,
    IReadOnlyList<Configuration> Essential,
    IReadOnlyList<IReadOnlyList<Configuration>> Models,
    bool HasAllModels);
