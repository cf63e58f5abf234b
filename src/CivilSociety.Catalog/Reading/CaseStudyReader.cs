using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Interventions;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads one case study with all that belongs to it.</summary>
internal static class CaseStudyReader
{
    public static void Read(SeedObject file, CatalogItems items)
    {
        file.OptionalString("$schema");
        var caseStudy = ReadCaseStudy(file, items);
        ReadProject(file, caseStudy, items);
        ReadLocations(file, caseStudy, items);
        ReadTargetGroups(file, caseStudy, items);
        ReadLayerPlacements(file, caseStudy, items);
        var figures = new FigureReader(items);
        VolunteerReader.ReadProfessionalRoles(file, caseStudy, items, figures);
        VolunteerReader.ReadVolunteerGroups(file, caseStudy, items, figures);
        CollaborationReader.ReadForms(file, caseStudy, items);
        VolunteerReader.ReadPractices(file, caseStudy, items, figures);
        PartnershipReader.Read(file, caseStudy, items);
        StatementReader.Read(file, caseStudy, items);
        figures.Make(file, caseStudy);
        FactReader.ReadFacts(file, caseStudy, items);
        FactReader.ReadDiscrepancies(file, caseStudy, items);
        SourceReader.Read(file, caseStudy, items);
        items.Cited?.Report();
        items.Cited = null;
        file.Complete();
    }

    private static CaseStudy? ReadCaseStudy(SeedObject file, CatalogItems items)
    {
        var (slug, number, chapter) = (file.Slug("slug"), file.Integer("number"), file.Integer("chapter", minimum: 2));
        // Without a chapter, nothing can be said of sections.
        items.Cited = chapter > 0 ? new(file, chapter, items.Sections) : null;
        var (name, title, summary) = (file.Text("name"), file.Text("title"), file.Text("summary"));
        var aliases = file.Aliases(name);
        var organization = file.Reference("organization", items.Organizations);
        foreach (var other in items.CaseStudies.Items.Where(other => other.Number == number))
        {
            file.Report("number", $"The number {number} is already that of '{other.Code}'.", "Give each case study a number of its own.");
        }

        // Its properties are complete only when the rest of the file has been read.
        var caseStudy = file.BuildPart(() => new CaseStudy
        {
            Code = slug!,
            Position = items.CaseStudies.NextPosition,
            Number = number,
            ChapterNumber = chapter,
            Name = name,
            Aliases = aliases,
            Title = title,
            Summary = summary,
            Organization = organization,
            Sections = [.. items.Sections.Items.Where(section => section.Chapter == chapter)],
        });
        items.CaseStudies.Add(file, slug, caseStudy);
        return caseStudy;
    }

    private static void ReadProject(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        if (file.OptionalObject("project", required: true) is not { } project)
        {
            return;
        }

        var (name, description) = (project.Text("name"), project.OptionalText("description"));
        var (start, end) = (project.OptionalYear("startYear", "startYearPrecision"), project.OptionalYear("endYear", "endYearPrecision"));
        var section = project.Section(items);
        if (project.Build(() => new Project
        {
            Code = caseStudy!.Code,
            Position = items.Projects.NextPosition,
            CaseStudy = caseStudy,
            Name = name,
            Description = description,
            StartYear = start.Year,
            StartYearPrecision = start.Precision,
            EndYear = end.Year,
            EndYearPrecision = end.Precision,
            Section = section,
        }) is { } item)
        {
            items.Projects.Add(project, item.Code, item);
        }
    }

    private static void ReadLocations(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var location in file.Objects("locations", items.Locations))
        {
            var (code, name) = (location.Code("code"), location.Name("name"));
            var aliases = location.Aliases(name);
            var (municipality, district) = (location.OptionalString("municipality"), location.OptionalString("district"));
            var (parent, description) = (location.OptionalReference("parent", items.Locations), location.OptionalText("description"));
            var section = location.Section(items);
            items.Locations.Add(location, code, location.Build(() => new Location
            {
                Code = code,
                Position = items.Locations.NextPosition,
                CaseStudy = caseStudy!,
                Name = name,
                Aliases = aliases,
                Municipality = municipality,
                District = district,
                Parent = parent,
                Description = description,
                Section = section,
            }));
        }
    }

    private static void ReadTargetGroups(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var group in file.Objects("targetGroups"))
        {
            var (code, name) = (group.Code("code"), group.Text("name"));
            var (ages, traits) = (group.OptionalQuantity("ages"), group.OptionalText("traits"));
            var section = group.Section(items);
            items.TargetGroups.Add(group, code, group.Build(() => new TargetGroup
            {
                Code = code,
                Position = items.TargetGroups.NextPosition,
                CaseStudy = caseStudy!,
                Name = name,
                Ages = ages,
                Traits = traits,
                Section = section,
            }));
        }
    }

    private static void ReadLayerPlacements(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var placement in file.Objects("layerPlacements", filled: true))
        {
            var layer = placement.Reference("layer", items.Layers);
            var (emphasis, status) = (placement.OptionalChoice<Emphasis>("emphasis"), placement.Choice<PlacementStatus>("status"));
            var section = placement.Section(items);
            if (placement.Build(() => new LayerPlacement
            {
                Code = $"{caseStudy!.Code}/{layer.Code}/{section.Code}",
                Position = items.LayerPlacements.NextPosition,
                CaseStudy = caseStudy,
                Layer = layer,
                Emphasis = emphasis,
                Status = status,
                Section = section,
            }) is { } item)
            {
                items.LayerPlacements.Add(placement, item.Code, item);
            }
        }
    }
}
