using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>Every organization that a chapter names as working with its practice is a partner of the case study.</summary>
public sealed class PartnerTests
{
    [Theory]
    [InlineData("tos", "stichting-dock streetcornerwork stadsdeel-noord-sport opbouwwerk-amsterdam-noord combiwel housing-corporations migrant-self-organizations stichting-bouchas tos-neighborhood-mosque church-de-ark")]
    [InlineData("sport-op-school", "orca st-jan-de-doper ariensschool parkschool jw-van-de-meeneschool pijlstaart portaal wijkbureau-zuid utrecht-municipality mitros")]
    [InlineData("mim", "home-start humanitas careyn-consultatiebureau valkenhorst youth-care-organizations mee nji")]
    [InlineData("kindertelefoon", "bjz-rotterdam bureau-jeugdzorg landelijk-bureau-kindertelefoon schools kindertelefoon-locations")]
    [InlineData("cjg-den-bosch", "divers juvans vivent ggd de-meierij de-passage go4it den-bosch-sports-clubs wijk-en-onze-kinderen stichting-steunpunt-opvoeding")]
    [InlineData("sterk-in-samen-leven", "zonmw kenniswerkplaats-tienplus stadsdeel-zuidoost mexit spirit altra phyllisofie imtrad swazoom so-en-t balima-asamoal co-ghan library")]
    [InlineData("ouders-in-actie", "cjg parenting-bureau neighborhood-pedagogue parenting-support-point migrant-self-organizations self-organizations-umbrella mosques churches welfare-organizations home-start mim neighborhood-centers schools socio-cultural-work womens-organization")]
    [InlineData("sportzorgtraject", "knvb flexus-jeugdplein horizon bureau-jeugdzorg jongerenpanel-overschie dok010 cjg police")]
    [InlineData("bor", "bureau-jeugdzorg judiciary youth-protection youth-guardians")]
    [InlineData("okd", "pi-ter-apel pi-veenhuizen pi-leeuwarden prisons dji youth-care-organizations childrens-homes family-guardians churches exodus-subsidy-providers")]
    public void Partnerships_Should_HoldEveryPartnerOfTheChapter(string slug, string organizations)
    {
        var caseStudy = CaseStudyCatalog.TenCases.GetBySlug(CaseStudySlug.Parse(slug));

        var missing = organizations.Split(' ').Except(caseStudy.Partnerships.Select(partnership => partnership.Organization.Code));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Partners_Should_BeThoseOfPartnershipsThatExist_When_EachIsTakenOnce()
    {
        var partnerships = await CaseStudyCatalog.TenCases.ListAsync(new PartnershipsWithRole(role: null));

        Assert.All(CaseStudyCatalog.TenCases.CaseStudies, caseStudy => Assert.Equal(
            partnerships.Where(each => each.CaseStudy == caseStudy).Select(each => each.Organization.Code).Distinct().Order(StringComparer.Ordinal),
            caseStudy.Partners.Select(partner => partner.Code).Order(StringComparer.Ordinal)));
    }
}
