using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Tests;

public sealed class CatalogPartTests : IDisposable
{
    private readonly SeedCopy _seed = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("seed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadParts_Should_GiveTheVocabularies_ThenEachCaseStudy_ThenTheReport()
    {
        var parts = CaseStudyCatalog.ReadParts(Seed.TenCases())
            .Select(part => (CaseStudy: part.Of(typeof(CaseStudy)).SingleOrDefault()?.Code, Sections: part.Of(typeof(ReportSection)).Count, Statements: part.Of(typeof(Statement)).Count, Findings: part.Of(typeof(Finding)).Count))
            .ToList();

        var catalog = CaseStudyCatalog.TenCases;
        Assert.Equal(
            [
                (null, catalog.Sections.Count, 0, 0),
                .. catalog.CaseStudies.Select(caseStudy => ((string?)caseStudy.Code, 0, caseStudy.Statements.Count, 0)),
                (null, 0, 0, catalog.SizeOf(typeof(Finding))!.Value),
            ],
            parts);
    }

    [Fact]
    public void ReadParts_Should_LetGoOfACaseStudy_When_TheNextIsRead()
    {
        CaseStudy? first = null;
        var counts = new List<int>();
        foreach (var part in CaseStudyCatalog.ReadParts(Seed.TenCases()))
        {
            first ??= (CaseStudy?)part.Of(typeof(CaseStudy)).SingleOrDefault();
            counts.Add(first?.Statements.Count ?? 0);
        }

        Assert.Equal([0, CaseStudyCatalog.TenCases.CaseStudies[0].Statements.Count, 0], counts.Take(3));
    }

    [Fact]
    public void ReadParts_Should_TellAllFaultsAtTheEnd_As_LoadDoes()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["number"] = "nine");
        _seed.Change(SeedCopy.Okd, okd => okd["sources"]![0]!["code"] = "Not a code");
        var seed = _seed.Seed;

        var faults = Assert.Throws<InvalidSeedException>(() => CaseStudyCatalog.ReadParts(seed).Count()).Faults;

        Assert.Equal([SeedCopy.Bor, SeedCopy.Okd], faults.Select(fault => fault.File));
        Assert.Equal(Assert.Throws<InvalidSeedException>(() => CaseStudyCatalog.Load(seed)).Faults, faults);
    }

    [Fact]
    public void ReadParts_Should_SayThatAFileChanged_When_ItDidAfterTheVersionWasMade()
    {
        foreach (var file in Seed.TenCases().Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file.Path))!);
            File.WriteAllBytes(Path.Combine(_folder, file.Path), file.Content.ToArray());
        }

        var seed = Seed.FromFolder(_folder);
        var changed = Path.Combine(_folder, SeedCopy.Tos);
        File.AppendAllText(changed, " ");

        var fault = Assert.Throws<IOException>(() => CaseStudyCatalog.ReadParts(seed).Count());

        Assert.Equal($"The file '{changed}' changed while the seed was read. Begin again.", fault.Message);
    }
}
