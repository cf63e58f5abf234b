using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Patterns.Associations;

internal sealed class PatternAttributeType : ResultType<PatternAttribute>
{
    public PatternAttributeType()
        : base("Something that a case study or a statement has, has not, or is unknown to have.")
    {
        Scalar("key", item => item.Key, "The stable key: the dimension and the value, such as layer:tackling-problems.");
        Scalar("dimension", item => item.Dimension, "The dimension that it is a value of.");
        Scalar("isOpenWorld", item => item.IsOpenWorld, "Whether silence of the report is unknown (true) or counts as no (false).");
        Text("label", (item, language) => item.Label.In(language), "The name of the value.");
        Add(
            "term",
            "The case study, layer, volunteer type, form or factor that it stands for; null for a value that is no item of the catalog.",
            TypeOf("Node", optional: true),
            context => TypeOf(context.Source.Dimension) is { } type ? NodeLoading.Load(context, type.Name, CodeOf(context.Source)) : null);
    }

    private static Type? TypeOf(Dimension dimension) => dimension switch
    {
        Dimension.CaseStudy => typeof(CaseStudy),
        Dimension.Layer or Dimension.PrimaryLayer or Dimension.ChapterLayer => typeof(InterventionLayer),
        Dimension.VolunteerType => typeof(VolunteerType),
        Dimension.CollaborationForm => typeof(CollaborationForm),
        Dimension.NamedFactor or Dimension.Factor or Dimension.FactorStance => typeof(Factor),
        _ => null,
    };

    // A factor with a stance has the stance after it.
    private static string CodeOf(PatternAttribute attribute) => attribute.Value.Split('/')[0];
}
