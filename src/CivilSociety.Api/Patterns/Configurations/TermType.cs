using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class TermType : ResultType<Term>
{
    public TermType()
        : base("How well one term of a model fits the case studies.")
    {
        Value("term", item => item.Configuration, "The term: conditions together.");
        Value("sufficiency", item => item.Sufficiency, "The term as a sufficient condition, with its typical and deviant case studies.");
        Bounds("uniqueCoverage", item => item.UniqueCoverage, "Of the case studies with the outcome, the share that this term covers and no other term of the model.");
    }
}
