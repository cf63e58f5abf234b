using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the people of a case study, and how volunteers are managed.</summary>
internal static class VolunteerReader
{
    private static readonly IReadOnlyDictionary<string, string> Moved = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["count"] = "Write it as the first of 'quantities', with a code, the aspect PEOPLE and a label.",
        ["gender"] = "Write it as one of 'characteristics', with a code and the aspect GENDER.",
        ["background"] = "Write it as one of 'characteristics', with a code and the aspect BACKGROUND.",
        ["education"] = "Write it as one of 'characteristics', with a code and the aspect EDUCATION.",
    };

    public static void ReadProfessionalRoles(SeedObject file, CaseStudy? caseStudy, CatalogItems items, FigureReader figures)
    {
        foreach (var role in file.Objects("professionalRoles", items.ProfessionalRoles))
        {
            var people = People.Read(role, items, figures);
            var parent = role.OptionalReference("parent", items.ProfessionalRoles);
            var leader = role.OptionalReference("reportsTo", items.ProfessionalRoles);
            var item = role.Build(() => new ProfessionalRole
            {
                Code = people.Code,
                Position = items.ProfessionalRoles.NextPosition,
                CaseStudy = caseStudy!,
                Name = people.Name,
                Engagement = people.Engagement,
                Parent = parent,
                Organization = people.Organization,
                Location = people.Location,
                Count = people.Count,
                ReportsToRole = leader,
                Section = people.Section,
            });
            items.ProfessionalRoles.Add(role, people.Code, item);
            ReadCharacteristics(role, null, item, items);
            ReadTasks(role, null, item, items);
            figures.Add(people.Figures, item);
        }
    }

    public static void ReadVolunteerGroups(SeedObject file, CaseStudy? caseStudy, CatalogItems items, FigureReader figures)
    {
        foreach (var group in file.Objects("volunteerGroups", items.VolunteerGroups))
        {
            var people = People.Read(group, items, figures);
            var parent = group.OptionalReference("parent", items.VolunteerGroups);
            var leader = group.OptionalReferenceToAny("reportsTo", items.ProfessionalRoles, items.VolunteerGroups);
            var types = group.Objects("types").ToList();
            var item = group.Build(() => new VolunteerGroup
            {
                Code = people.Code,
                Position = items.VolunteerGroups.NextPosition,
                CaseStudy = caseStudy!,
                Name = people.Name,
                Engagement = people.Engagement,
                Parent = parent,
                Organization = people.Organization,
                Location = people.Location,
                Count = people.Count,
                ReportsToRole = leader as ProfessionalRole,
                ReportsToGroup = leader as VolunteerGroup,
                Section = people.Section,
            });
            items.VolunteerGroups.Add(group, people.Code, item);
            types.ForEach(type => ReadType(type, item, items));
            ReadCharacteristics(group, item, null, items);
            ReadTasks(group, item, null, items);
            figures.Add(people.Figures, item);
        }
    }

    public static void ReadPractices(SeedObject file, CaseStudy? caseStudy, CatalogItems items, FigureReader figures)
    {
        var practices = file.Objects("practices").ToList();
        foreach (var practice in practices)
        {
            var (code, text) = (practice.Code("code"), practice.Text("text"));
            var (category, feature) = (practice.Choice<PracticeCategory>("category"), practice.OptionalChoice<PracticeFeatureCode>("feature"));
            var (presence, requirement) = (practice.Choice<Presence>("presence"), practice.OptionalChoice<Requirement>("requirement"));
            var groups = practice.ReferencesToAny("groups", items.ProfessionalRoles, items.VolunteerGroups);
            var status = ReadStatus(practice, presence, feature);
            var parent = ReadParent(practice, practices, items);
            var organization = practice.OptionalReference("organization", items.Organizations);
            var frequency = practice.OptionalFrequency("frequency");
            var section = practice.Section(items);
            var numbers = figures.Read(practice);
            var item = practice.Build(() => new Practice
            {
                Code = code,
                Position = items.Practices.NextPosition,
                CaseStudy = caseStudy!,
                Category = category,
                Feature = feature,
                Presence = presence,
                Status = status,
                Requirement = requirement,
                Text = text,
                Parent = parent,
                Organization = organization,
                Frequency = frequency,
                VolunteerGroups = [.. groups.OfType<VolunteerGroup>()],
                ProfessionalRoles = [.. groups.OfType<ProfessionalRole>()],
                Section = section,
            });
            items.Practices.Add(practice, code, item);
            figures.Add(numbers, item);
        }
    }

    // What keeps a practice from having the status, the practice goes on without.
    private static PracticeStatus? ReadStatus(SeedObject practice, Presence presence, PracticeFeatureCode? feature)
    {
        var status = practice.OptionalChoice<PracticeStatus>("status");
        if (status is not null && presence == Presence.Present && practice.StringOnly("presence") == SeedObject.CodeOf(Presence.Present))
        {
            practice.Report("presence", $"A practice with the status {SeedObject.CodeOf(status.Value)} is not in use, and this is PRESENT.", "Write ABSENT, or leave 'status' out where it is in use.");
            return null;
        }

        if (status == PracticeStatus.Desired && feature is not null)
        {
            practice.Report("feature", "A practice that is only desired decides no trait.", "Leave 'feature' out, or correct the status.");
            return null;
        }

        return status;
    }

    private static Practice? ReadParent(SeedObject practice, IReadOnlyList<SeedObject> practices, CatalogItems items)
    {
        const string Property = "partOf";
        if (practice.StringOnly(Property) is { } code && !items.Practices.TryGet(code, out _) && practices.Any(other => other.StringOnly("code") == code))
        {
            practice.Report(Property, $"The practice '{code}' does not come before what is part of it.", "Put it earlier in the list; no practice is part of itself.");
            return null;
        }

        return practice.OptionalReference(Property, items.Practices);
    }

    private static void ReadType(SeedObject given, VolunteerGroup? group, CatalogItems items)
    {
        var (type, initiative) = (given.Reference("type", items.VolunteerTypes), given.OptionalChoice<Initiative>("initiative"));
        var section = given.Section(items);
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

    private static void ReadCharacteristics(SeedObject people, VolunteerGroup? group, ProfessionalRole? role, CatalogItems items)
    {
        var read = new HashSet<(CharacteristicAspect Aspect, ReportSection Section)>();
        foreach (var characteristic in people.Objects("characteristics", required: false))
        {
            var (code, aspect, text) = (characteristic.Code("code"), characteristic.Choice<CharacteristicAspect>("aspect"), characteristic.Text("text"));
            var section = characteristic.OptionalSection(items);
            var item = characteristic.Build(() => new Characteristic
            {
                Code = code,
                Position = items.Characteristics.NextPosition,
                CaseStudy = (group?.CaseStudy ?? role?.CaseStudy)!,
                VolunteerGroup = group,
                ProfessionalRole = role,
                Aspect = aspect,
                Text = text,
                Section = (section ?? group?.Section ?? role?.Section)!,
            });
            items.Characteristics.Add(characteristic, code, item);
            if (item is not null && !read.Add((item.Aspect, item.Section)))
            {
                characteristic.Report($"There is another {SeedObject.CodeOf(aspect)} of section {item.Section.Code}.", "Write what one section says of it as one text, or name the other section.");
            }
        }
    }

    private static void ReadTasks(SeedObject people, VolunteerGroup? group, ProfessionalRole? role, CatalogItems items)
    {
        foreach (var task in people.Objects("tasks", required: false))
        {
            var (code, text) = (task.Code("code"), task.Text("text"));
            var section = task.OptionalSection(items);
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

    /// <summary>The properties that volunteer groups and professional roles share.</summary>
    private sealed record People(
        string Code,
        LocalizedText Name,
        Engagement? Engagement,
        Organization? Organization,
        Location? Location,
        IReadOnlyList<GivenFigure> Figures,
        ReportSection Section)
    {
        /// <summary>How many people: the first number that says so.</summary>
        public Quantity? Count => Figures.FirstOrDefault(figure => figure.Aspect == FigureAspect.People)?.Quantity;

        public static People Read(SeedObject people, CatalogItems items, FigureReader figures)
        {
            // Read later: they belong to the item that is made of the rest.
            people.Ignore("characteristics");
            people.Ignore("tasks");
            people.Moved(Moved);
            return new(
                people.Code("code"),
                people.Text("name"),
                people.OptionalChoice<Engagement>("engagement"),
                people.OptionalReference("organization", items.Organizations),
                people.OptionalReference("location", items.Locations),
                figures.Read(people),
                people.Section(items));
        }
    }
}
