using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.BlindSpots;

/// <summary>The field that tells what is not there.</summary>
internal static class BlindSpotsField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "blindSpots",
        "What the case studies do not show, or only once: combinations never observed, attributes of a single case study, voices not heard.",
        [PatternField.Dimensions("The dimensions whose attributes are combined, also with others of the same dimension.")],
        (context, selection) => context.Source.BlindSpots(new(context.GetArgument<Dimension[]>("dimensions")) { Where = selection }));
}
