using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Advices;

internal sealed class AdviceType : ResultType<Advice>
{
    public AdviceType()
        : base("What the case studies have to say to a practice of one's own.")
    {
        Scalar("n", item => item.N, "How many case studies were compared.");
        List("nearest", item => item.Nearest, "The nearest case studies with at least one match, the nearest first.");
        List("lessons", item => item.Lessons, "What success factors, tips and strengths of the nearest case studies teach, the best supported first.");
        List("hindrances", item => item.Hindrances, "The hindering factors that the nearest case studies met, warned of or avoided.");
        List("missed", item => item.Missed, "The activating factors that were missed or disputed in the nearest case studies.");
        List("warnings", item => item.Warnings, "What the report warns against for practices in these layers with these features.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
