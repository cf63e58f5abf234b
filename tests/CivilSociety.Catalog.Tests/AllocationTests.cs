using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Catalog.Tests;

/// <summary>What the catalog asks of the memory of a program that references it.</summary>
public sealed class AllocationTests
{
    private const long Megabyte = 1 << 20;

    private static readonly CaseStudyCatalog Catalog = CaseStudyCatalog.TenCases;

    [Fact]
    public void Load_Should_StayUnderTwentyFiveMegabytes_When_ReadingTheTenCases()
    {
        CaseStudyCatalog.Load(Seed.TenCases());

        var allocated = BytesOf(() => CaseStudyCatalog.Load(Seed.TenCases()));

        Assert.InRange(allocated, 1, 25 * Megabyte);
    }

    [Fact]
    public void Lookups_Should_AllocateNothing_When_TheItemIsKnown()
    {
        var (slug, unknown) = (CaseStudySlug.Parse("okd"), CaseStudySlug.Parse("exodus"));
        Action lookUp = () =>
        {
            Catalog.GetBySlug(slug);
            Catalog.FindBySlug(slug);
            Catalog.FindBySlug(unknown);
            _ = CaseStudyCatalog.TenCases.CaseStudies[^1].Statements[0].Text.En;
            _ = (Catalog.Info, Catalog.Layers, Catalog.VolunteerTypes, Catalog.CollaborationForms, Catalog.Factors, Catalog.Statements, Catalog.Organizations, Catalog.Sections);
        };
        lookUp();

        Assert.Equal(0, BytesOf(lookUp));
    }

    private static long BytesOf(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
