using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the forms of collaboration of a case study.</summary>
internal static class CollaborationReader
{
    public static void ReadForms(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var placement in file.Objects("collaborationForms"))
        {
            var (form, basis) = (placement.Reference("form", items.CollaborationForms), placement.Choice<Basis>("basis"));
            var (group, period) = (placement.OptionalReference("group", items.VolunteerGroups), placement.OptionalText("period"));
            var section = placement.Section(items);
            if (placement.Build(() => new CollaborationPlacement
            {
                Code = $"{caseStudy!.Code}/{form.Code}/{group?.Code ?? "all"}/{section.Code}",
                Position = items.CollaborationPlacements.NextPosition,
                CaseStudy = caseStudy,
                Form = form,
                Basis = basis,
                Group = group,
                Period = period,
                Section = section,
            }) is { } item)
            {
                items.CollaborationPlacements.Add(placement, item.Code, item);
            }
        }
    }
}
