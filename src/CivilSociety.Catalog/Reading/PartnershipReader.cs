using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the partnerships of a case study.</summary>
internal static class PartnershipReader
{
    public static void Read(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var partnership in file.Objects("partnerships"))
        {
            var (code, content) = (partnership.Code("code"), partnership.Text("content"));
            var organization = partnership.Reference("organization", items.Organizations);
            var (roles, status) = (partnership.Choices<PartnerRole>("roles", filled: true), partnership.OptionalChoice<PartnershipStatus>("status"));
            var frequency = partnership.OptionalFrequency("frequency");
            var section = partnership.Section(items);
            items.Partnerships.Add(partnership, code, partnership.Build(() => new Partnership
            {
                Code = code,
                Position = items.Partnerships.NextPosition,
                CaseStudy = caseStudy!,
                Organization = organization,
                Roles = roles,
                Status = status,
                Content = content,
                Frequency = frequency,
                Section = section,
            }));
        }
    }
}
