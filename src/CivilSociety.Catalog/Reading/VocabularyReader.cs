using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the terms that case studies refer to by code.</summary>
internal static class VocabularyReader
{
    public static void ReadLayers(IEnumerable<SeedObject> terms, CatalogItems items)
    {
        foreach (var term in terms)
        {
            var (code, level, name, description) = (term.Code("code"), term.Integer("level"), term.Text("name"), term.Text("description"));
            var section = term.Reference("section", items.Sections);
            items.Layers.Add(term, code, term.Build(() => new InterventionLayer
            {
                Code = code,
                Position = items.Layers.NextPosition,
                Level = level,
                Name = name,
                Description = description,
                Section = section,
            }));
        }
    }

    public static void ReadVolunteerTypes(IEnumerable<SeedObject> terms, CatalogItems items)
    {
        foreach (var term in terms)
        {
            var (code, name, description) = (term.Code("code"), term.Text("name"), term.Text("description"));
            var section = term.Reference("section", items.Sections);
            items.VolunteerTypes.Add(term, code, term.Build(() => new VolunteerType
            {
                Code = code,
                Position = items.VolunteerTypes.NextPosition,
                Name = name,
                Description = description,
                Section = section,
            }));
        }
    }

    public static void ReadCollaborationForms(IEnumerable<SeedObject> terms, CatalogItems items)
    {
        foreach (var term in terms)
        {
            var (code, name, description) = (term.Code("code"), term.Text("name"), term.Text("description"));
            var section = term.Reference("section", items.Sections);
            items.CollaborationForms.Add(term, code, term.Build(() => new CollaborationForm
            {
                Code = code,
                Position = items.CollaborationForms.NextPosition,
                Name = name,
                Description = description,
                Section = section,
            }));
        }
    }

    public static void ReadLabels(IEnumerable<SeedObject> labels, CatalogItems items)
    {
        foreach (var label in labels)
        {
            var (code, text, clause) = (label.String("code"), label.Text("text"), label.OptionalText("clause"));
            if (code is not null && !Labels.Codes.Contains(code))
            {
                label.Report("code", $"There is no value with the label '{code}'.", $"Nearest known: {Nearest.To(code, Labels.Codes)}.");
            }

            items.Labels.Add(label, code, label.Build(() => new Label
            {
                Code = code!,
                Position = items.Labels.NextPosition,
                Text = text,
                Clause = clause,
            }));
        }
    }

    public static void ReadOrganizations(IEnumerable<SeedObject> organizations, CatalogItems items)
    {
        foreach (var organization in organizations)
        {
            var (code, name) = (organization.Code("code"), organization.Name("name"));
            var aliases = organization.Aliases(name);
            var kind = organization.OptionalChoice<OrganizationKind>("kind");
            var (isGeneric, founded) = (organization.Flag("generic"), organization.OptionalYear("foundedYear", "foundedYearPrecision"));
            var parent = organization.OptionalReference("parent", items.Organizations);
            var description = organization.OptionalText("description");
            var section = organization.Reference("section", items.Sections);
            items.Organizations.Add(organization, code, organization.Build(() => new Organization
            {
                Code = code,
                Position = items.Organizations.NextPosition,
                Name = name,
                Aliases = aliases,
                Kind = kind,
                IsGeneric = isGeneric,
                FoundedYear = founded.Year,
                FoundedYearPrecision = founded.Precision,
                Parent = parent,
                Description = description,
                Section = section,
            }));
        }
    }
}
