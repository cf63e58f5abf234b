namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>The sufficient configurations of a truth table, made as short as the observed rows alone allow; nothing is assumed of remainders.</summary>
/// <param name="Configurations">The configurations that it starts from.</param>
/// <param name="PrimeImplicants">The shortest terms that stand for these configurations only.</param>
/// <param name="Essential">Those without which a configuration would not be covered: they are in every model.</param>
/// <param name="Models">The shortest models, each of which covers all configurations; none where no configuration is sufficient.</param>
/// <param name="HasAllModels">False where there are more models of that length than are listed.</param>
public sealed record ConservativeSolution(
    IReadOnlyList<CodedConfiguration> Configurations,
    IReadOnlyList<CodedConfiguration> PrimeImplicants,
    IReadOnlyList<CodedConfiguration> Essential,
    IReadOnlyList<CodedModel> Models,
    bool HasAllModels);
