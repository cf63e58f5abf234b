using CivilSociety.Catalog;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;

namespace CivilSociety.Exchange.Tests.Citations;

public sealed class RowCitationTests
{
    [Theory]
    [InlineData("2.5.3", Language.En, "section 2.5.3")]
    [InlineData("2.5.3", Language.Nl, "paragraaf 2.5.3")]
    [InlineData("2", Language.En, "chapter 2")]
    [InlineData("2-interviews", Language.Nl, "hoofdstuk 2, Gesprekken")]
    [InlineData("appendix-1-a", Language.En, "selection of cases")]
    [InlineData("back-cover", Language.Nl, "achterflap")]
    public async Task Of_Should_NameReportSectionAndVersion(string section, Language language, string place)
    {
        var citation = await RowCitation.ReadAsync(CaseStudyCatalog.TenCases, language);

        var cited = citation.Of(CaseStudyCatalog.TenCases.Sections.Single(each => each.Code == section));

        var catalog = language == Language.Nl ? "CivilSociety-catalogus" : "CivilSociety catalog";
        Assert.Equal($"Van der Gaag & Van der Klein (2012), {place}; {catalog} {CaseStudyCatalog.TenCases.Info.Version}", cited);
    }
}
