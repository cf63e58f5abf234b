using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>Something that each case study has a value of, or none where the report does not say.</summary>
/// <param name="Guid">The GUID.</param>
/// <param name="Name">The name: no other variable has it.</param>
/// <param name="Description">What no value means.</param>
/// <param name="ValueOf">The value: a number, a yes or no, or null for none.</param>
internal sealed record CaseVariable(string Guid, string Name, string? Description, Func<CaseStudy, object?> ValueOf)
{
    /// <summary>Whether the values are numbers; otherwise they are yes or no.</summary>
    public bool IsNumber { get; init; }
}
