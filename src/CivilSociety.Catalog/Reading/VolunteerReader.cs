using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the people of a case study, and how volunteers are managed.</summary>
internal static class VolunteerReader
{
    public static void ReadProfessionalRoles(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var role in file.Objects("professionalRoles"))
        {
            var (code, name) = (role.String("code"), role.Text("name"));
            var (engagement, count) = (role.OptionalChoice<Engagement>("engagement"), role.OptionalQuantity("count"));
            var section = role.Reference("section", items.Sections);
            items.ProfessionalRoles.Add(role, code, role.Build(() => new ProfessionalRole
            {
                Code = code,
                Position = items.ProfessionalRoles.NextPosition,
                CaseStudy = caseStudy!,
                Name = name,
                Engagement = engagement,
                Count = count,
                Section = section,
            }));
        }
    }

    public static void ReadVolunteerGroups(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var group in file.Objects("volunteerGroups"))
        {
            var (code, name) = (group.String("code"), group.Text("name"));
            var (engagement, count) = (group.OptionalChoice<Engagement>("engagement"), group.OptionalQuantity("count"));
            var section = group.Reference("section", items.Sections);
            var types = group.Objects("types").ToList();
            var item = group.Build(() => new VolunteerGroup
            {
                Code = code,
                Position = items.VolunteerGroups.NextPosition,
                CaseStudy = caseStudy!,
                Name = name,
                Engagement = engagement,
                Count = count,
                Section = section,
            });
            items.VolunteerGroups.Add(group, code, item);
            types.ForEach(type => ReadType(type, item, items));
        }
    }

    public static void ReadPractices(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var practice in file.Objects("practices"))
        {
            var (code, text) = (practice.String("code"), practice.Text("text"));
            var (category, feature) = (practice.Choice<PracticeCategory>("category"), practice.OptionalChoice<PracticeFeatureCode>("feature"));
            var (presence, requirement) = (practice.Choice<Presence>("presence"), practice.OptionalChoice<Requirement>("requirement"));
            var section = practice.Reference("section", items.Sections);
            items.Practices.Add(practice, code, practice.Build(() => new Practice
            {
                Code = code,
                Position = items.Practices.NextPosition,
                CaseStudy = caseStudy!,
                Category = category,
                Feature = feature,
                Presence = presence,
                Requirement = requirement,
                Text = text,
                Section = section,
            }));
        }
    }

    private static void ReadType(SeedObject given, VolunteerGroup? group, CatalogItems items)
    {
        var (type, initiative) = (given.Reference("type", items.VolunteerTypes), given.OptionalChoice<Initiative>("initiative"));
        var section = given.Reference("section", items.Sections);
        if (given.Build(() => new VolunteerGroupTyping
        {
            Code = $"{group!.Code}/{type.Code}/{section.Code}",
            Position = items.VolunteerGroupTypings.NextPosition,
            Group = group,
            Type = type,
            Initiative = initiative,
            Section = section,
        }) is { } item)
        {
            items.VolunteerGroupTypings.Add(given, item.Code, item);
        }
    }
}
