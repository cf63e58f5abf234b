namespace CivilSociety.Catalog.Tests.Reading;

public sealed class CaseStudyReaderTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_ReportTheSecondFile_When_TwoHaveTheSameSlug()
    {
        _seed.Change(SeedCopy.Okd, okd => okd["slug"] = "bor");

        SeedFault[] expected =
        [
            new(SeedCopy.Okd, "/slug", "The slug 'bor' is not the name of the file.", "Name the file 'bor.json', or correct the slug."),
            new(SeedCopy.Okd, "", $"The case study 'bor' is already defined at {SeedCopy.Bor}#.", "Give each a code of its own."),
        ];
        Assert.Equal(expected, _seed.Faults.Where(fault => fault.File == SeedCopy.Okd));
    }

    [Fact]
    public void Load_Should_ReportTheSlug_When_ItIsNotKebabCase()
    {
        _seed.Change(SeedCopy.Okd, okd => okd["slug"] = "Exodus OKD");

        SeedFault[] expected =
        [
            new(SeedCopy.Okd, "/slug", "The slug 'Exodus OKD' is not the name of the file.", "Name the file 'Exodus OKD.json', or correct the slug."),
            new(SeedCopy.Okd, "/slug", "'Exodus OKD' is not a slug.", "Expected lower-case letters and digits in parts joined by '-'."),
        ];
        Assert.Equal(expected, _seed.Faults.Where(fault => fault.File == SeedCopy.Okd));
    }

    [Fact]
    public void Load_Should_ReportTheSecondFile_When_TwoHaveTheSameNumber()
    {
        _seed.Change(SeedCopy.Okd, okd => okd["number"] = 1);

        _seed.AssertOnlyFault(SeedCopy.Tos, "/number", "The number 1 is already that of 'okd'.", "Give each case study a number of its own.");
    }

    [Fact]
    public void Load_Should_ListTheCaseStudiesByNumber_When_TheyAreNumberedAnew()
    {
        _seed.Change(SeedCopy.Okd, okd => okd["number"] = 1).Change(SeedCopy.Tos, tos => tos["number"] = 10);

        var caseStudies = CaseStudyCatalog.Load(_seed.Seed).CaseStudies;

        Assert.Equal("okd", caseStudies[0].Code);
        Assert.Equal("tos", caseStudies[9].Code);
    }
}
