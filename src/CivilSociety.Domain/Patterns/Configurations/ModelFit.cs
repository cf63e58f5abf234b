namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How well a model fits the cases.</summary>
/// <param name="Whole">The model as a whole: one term or more.</param>
/// <param name="Terms">Each of its terms.</param>
internal sealed record ModelFit(Sufficiency Whole, IReadOnlyList<TermFit> Terms);
