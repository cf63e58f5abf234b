using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class ModelType : ResultType<Model>
{
    public ModelType()
        : base("One of the shortest ways to say which configurations are sufficient: one of these terms or another.")
    {
        Scalar("expression", item => item.Expression, "In the notation of the field, + for or, * for and, ~ for not.");
        Value("whole", item => item.Whole, "The model as a whole.");
        First("terms", item => item.Terms, "Each of its terms.");
    }
}
