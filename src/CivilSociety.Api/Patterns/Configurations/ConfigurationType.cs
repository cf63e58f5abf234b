using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class ConfigurationType : ResultType<Configuration>
{
    public ConfigurationType()
        : base("Conditions together, each present or absent.")
    {
        List("conditions", item => item.Conditions, "The conditions that matter; none where it holds for every case study.");
        Scalar("expression", item => item.Expression, "In the notation of the field, * for and, ~ for not; 1 where no condition matters.");
        Text("description", (item, language) => item.Description(language), "In words.");
    }
}
