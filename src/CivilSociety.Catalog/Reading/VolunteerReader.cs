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
            var parent = role.OptionalReference("parent", items.ProfessionalRoles);
            var organization = role.OptionalReference("organization", items.Organizations);
            var location = role.OptionalReference("location", items.Locations);
            var (gender, background, education) = (role.OptionalText("gender"), role.OptionalText("background"), role.OptionalText("education"));
            var reportsTo = role.OptionalReference("reportsTo", items.ProfessionalRoles);
            var section = role.Reference("section", items.Sections);
            role.Ignore("tasks");
            role.Ignore("quantities");
            var item = role.Build(() => new ProfessionalRole
            {
                Code = code,
                Position = items.ProfessionalRoles.NextPosition,
                CaseStudy = caseStudy!,
                Name = name,
                Engagement = engagement,
                Parent = parent,
                Organization = organization,
                Location = location,
                Count = count,
                Gender = gender,
                Background = background,
                Education = education,
                ReportsToRole = reportsTo,
                Section = section,
            });
            items.ProfessionalRoles.Add(role, code, item);
            ReadTasks(role, null, item, items);
            FactReader.ReadQuantities(role, null, item, items);
        }
    }

    public static void ReadVolunteerGroups(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var group in file.Objects("volunteerGroups"))
        {
            var (code, name) = (group.String("code"), group.Text("name"));
            var (engagement, count) = (group.OptionalChoice<Engagement>("engagement"), group.OptionalQuantity("count"));
            var parent = group.OptionalReference("parent", items.VolunteerGroups);
            var organization = group.OptionalReference("organization", items.Organizations);
            var location = group.OptionalReference("location", items.Locations);
            var (gender, background, education) = (group.OptionalText("gender"), group.OptionalText("background"), group.OptionalText("education"));
            var (leadingRole, leadingGroup) = group.OptionalReferenceToEither("reportsTo", items.ProfessionalRoles, items.VolunteerGroups);
            var section = group.Reference("section", items.Sections);
            var types = group.Objects("types").ToList();
            group.Ignore("tasks");
            group.Ignore("quantities");
            var item = group.Build(() => new VolunteerGroup
            {
                Code = code,
                Position = items.VolunteerGroups.NextPosition,
                CaseStudy = caseStudy!,
                Name = name,
                Engagement = engagement,
                Parent = parent,
                Organization = organization,
                Location = location,
                Count = count,
                Gender = gender,
                Background = background,
                Education = education,
                ReportsToRole = leadingRole,
                ReportsToGroup = leadingGroup,
                Section = section,
            });
            items.VolunteerGroups.Add(group, code, item);
            types.ForEach(type => ReadType(type, item, items));
            ReadTasks(group, item, null, items);
            FactReader.ReadQuantities(group, item, null, items);
        }
    }

    public static void ReadPractices(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var practice in file.Objects("practices"))
        {
            var (code, text) = (practice.String("code"), practice.Text("text"));
            var (category, feature) = (practice.Choice<PracticeCategory>("category"), practice.OptionalChoice<PracticeFeatureCode>("feature"));
            var (presence, requirement) = (practice.Choice<Presence>("presence"), practice.OptionalChoice<Requirement>("requirement"));
            var (roles, groups) = practice.ReferencesToEither("groups", items.ProfessionalRoles, items.VolunteerGroups);
            var organization = practice.OptionalReference("organization", items.Organizations);
            var frequency = practice.OptionalFrequency("frequency");
            var section = practice.Reference("section", items.Sections);
            practice.Ignore("quantities");
            var item = practice.Build(() => new Practice
            {
                Code = code,
                Position = items.Practices.NextPosition,
                CaseStudy = caseStudy!,
                Category = category,
                Feature = feature,
                Presence = presence,
                Requirement = requirement,
                Text = text,
                Organization = organization,
                Frequency = frequency,
                VolunteerGroups = groups,
                ProfessionalRoles = roles,
                Section = section,
            });
            items.Practices.Add(practice, code, item);
            FactReader.ReadQuantities(practice, item, items);
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

    private static void ReadTasks(SeedObject people, VolunteerGroup? group, ProfessionalRole? role, CatalogItems items)
    {
        foreach (var task in people.Objects("tasks", required: false))
        {
            var (code, text) = (task.String("code"), task.Text("text"));
            var section = task.OptionalReference("section", items.Sections);
            items.GroupTasks.Add(task, code, task.Build(() => new GroupTask
            {
                Code = code,
                Position = items.GroupTasks.NextPosition,
                VolunteerGroup = group,
                ProfessionalRole = role,
                Text = text,
                Section = (section ?? group?.Section ?? role?.Section)!,
            }));
        }
    }
}
