using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class ConservativeSolutionType : ResultType<ConservativeSolution>
{
    public ConservativeSolutionType()
        : base("The sufficient configurations of a truth table, made as short as the observed rows alone allow; nothing is assumed of remainders.")
    {
        First("configurations", item => item.Configurations, "The configurations that it starts from.");
        First("primeImplicants", item => item.PrimeImplicants, "The shortest terms that stand for these configurations only.");
        First("essential", item => item.Essential, "Those without which a configuration would not be covered: they are in every model.");
        First("models", item => item.Models, "The shortest models, each of which covers all configurations; none where no configuration is sufficient.");
        Scalar("hasAllModels", item => item.HasAllModels, "False where there are more models of that length than these.");
    }
}
