using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class FactReaderTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_ReportTheDiscrepancy_When_ItHasOneSide()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["discrepancies"]![0]!["values"]!.AsArray().RemoveRange(1, bor["discrepancies"]![0]!["values"]!.AsArray().Count - 1));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/discrepancies/0/values", "A discrepancy has two sides or more.", "Add what the other section says.");
    }

    [Fact]
    public void Load_Should_SayWhereItBelongs_When_AFactOfACaseStudyIsOfChapterOne()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["facts"]![0]!["section"] = "1.2");

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/facts/0/section",
            "The section '1.2' is of chapter 1, whose facts on a case study are the report's.",
            "Move the fact to 'facts' of report.json, with the case study in its 'caseStudies'.");
    }

    [Fact]
    public void Load_Should_GiveAFactOfTheReportItsOrganization()
    {
        var fact = Assert.Single(CaseStudyCatalog.TenCases.Organizations.Single(organization => organization.Code == "bmc").Facts);

        Assert.Equal(("co-researcher-bmc", "1"), (fact.Code, fact.Section.Code));
    }

    [Fact]
    public void Load_Should_NameTheKinds_When_ADiscrepancyHasNone()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["discrepancies"]![0]!.AsObject().Remove("kind"));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/discrepancies/0", "The property 'kind' is missing.", "Add 'kind': one of CONTRADICTION, DIFFERENT_SCOPE, VARIANT_NAME.");
    }

    [Fact]
    public void Load_Should_ListTheDiscrepanciesByKind_AndAsWrittenWithinOne()
    {
        string[] kinds = ["VARIANT_NAME", "CONTRADICTION", "DIFFERENT_SCOPE", "CONTRADICTION", "VARIANT_NAME"];
        _seed.Change(SeedCopy.Okd, okd => okd["discrepancies"] = Json.Parse($"[{string.Join(", ", kinds.Select((kind, index) => $$"""
            {
              "code": "okd-discrepancy-in-order-{{index}}", "kind": "{{kind}}", "topic": { "nl": "n", "en": "e" },
              "values": [{ "text": { "nl": "n", "en": "e" }, "section": "11.1" }, { "text": { "nl": "m", "en": "f" }, "section": "11.2" }]
            }
            """))}]"));

        var discrepancies = CaseStudyCatalog.Load(_seed.Seed).CaseStudies[9].Discrepancies;

        Assert.Equal(
            [
                (DiscrepancyKind.Contradiction, '1'),
                (DiscrepancyKind.Contradiction, '3'),
                (DiscrepancyKind.DifferentScope, '2'),
                (DiscrepancyKind.VariantName, '0'),
                (DiscrepancyKind.VariantName, '4'),
            ],
            discrepancies.Select(discrepancy => (discrepancy.Kind, discrepancy.Code[^1])));
    }

    [Theory]
    [InlineData("2010", "ABOUT", null, 2010, YearPrecision.About, null)]
    [InlineData("2010", "SINCE", null, 2010, YearPrecision.Since, null)]
    [InlineData("2010", null, null, 2010, YearPrecision.Exact, null)]
    [InlineData("2010", null, "2011", 2010, YearPrecision.Exact, 2011)]
    public void Load_Should_ReadTheYears(string year, string? precision, string? untilYear, int expectedYear, YearPrecision expectedPrecision, int? expectedUntil)
    {
        Write(year, precision, untilYear);
        var code = (string)_seed.Read(SeedCopy.Bor)["facts"]![0]!["code"]!;

        var fact = CaseStudyCatalog.Load(_seed.Seed).CaseStudies[8].Facts.Single(fact => fact.Code == code);

        Assert.Equal((expectedYear, expectedPrecision, expectedUntil), (fact.Year, fact.YearPrecision, fact.UntilYear));
    }

    [Theory]
    [InlineData(null, "ABOUT", null, "yearPrecision", "There is no 'year' that 'yearPrecision' can be of.", "Add 'year', or leave 'yearPrecision' out.")]
    [InlineData(null, null, "2011", "untilYear", "A last year needs a first one.", "Write the first year in 'year' and the last one in 'untilYear', or leave 'untilYear' out.")]
    [InlineData("2011", null, "2011", "untilYear", "The last year 2011 is not after 2011.", "Write the first year in 'year' and the last one in 'untilYear', or leave 'untilYear' out.")]
    [InlineData("2011", "NEVER", null, "yearPrecision", "This is \"NEVER\".", "Expected one of EXACT, ABOUT, SINCE, UNTIL.")]
    public void Load_Should_ReportTheYears_When_TheyContradictEachOther(string? year, string? precision, string? untilYear, string property, string problem, string remedy)
    {
        Write(year, precision, untilYear);

        _seed.AssertOnlyFault(SeedCopy.Bor, $"/facts/0/{property}", problem, remedy);
    }

    private void Write(string? year, string? precision, string? untilYear) => _seed.Change(SeedCopy.Bor, bor =>
    {
        var fact = bor["facts"]![0]!.AsObject();
        fact.Remove("year");
        foreach (var (name, value) in new[] { ("year", year), ("untilYear", untilYear) })
        {
            if (value is not null)
            {
                fact[name] = Json.Parse(value);
            }
        }

        if (precision is not null)
        {
            fact["yearPrecision"] = precision;
        }
    });
}
