using CivilSociety.Persistence.Search;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class StemTests
{
    [Theory]
    [InlineData("school scholen")]
    [InlineData("huis huizen")]
    [InlineData("brief brieven")]
    [InlineData("kind kinderen")]
    [InlineData("lid leden")]
    [InlineData("doen doet doe")]
    [InlineData("gaan gaat ga")]
    [InlineData("maat maatje maatjes")]
    [InlineData("vereniging verenigingen")]
    [InlineData("begeleiden begeleidt begeleid begeleiding begeleide")]
    [InlineData("trainen traint training trainingen getraind")]
    [InlineData("opleiden opleiding opleidingen opgeleid")]
    [InlineData("werven werving")]
    [InlineData("vragen vraagt gevraagd")]
    [InlineData("coordinator coordinatoren")]
    [InlineData("organisatie organisaties")]
    [InlineData("categorie categorieen")]
    [InlineData("vrijheid vrijheden")]
    [InlineData("klacht klachten")]
    [InlineData("grote groot")]
    [InlineData("professional professionals")]
    [InlineData("aansturen aansturing aanstuurt aangestuurd")]
    [InlineData("indienen ingediend")]
    [InlineData("samenwerken samengewerkt")]
    [InlineData("opvangen opgevangen")]
    public void FormsOfADutchWord_Should_HaveAStemInCommon(string forms)
    {
        var stems = forms.Split(' ').Select(DutchStems.Of);

        Assert.NotEmpty(stems.Aggregate((common, each) => common.Intersect(each)));
    }

    [Theory]
    [InlineData("kan", "kant")]
    [InlineData("vrijwillig", "vrijwilligers")]
    [InlineData("moeder", "moed")]
    [InlineData("huis", "thuis")]
    [InlineData("gezin", "zin")]
    [InlineData("gezinnen", "zinnen")]
    [InlineData("geleden", "leden")]
    public void TwoDutchWords_Should_HaveNoStemInCommon(string one, string other) =>
        Assert.Empty(DutchStems.Of(one).Intersect(DutchStems.Of(other)));

    [Theory]
    [InlineData("child children")]
    [InlineData("mosque mosques")]
    [InlineData("family families")]
    [InlineData("church churches")]
    [InlineData("recruit recruits recruited recruiting recruitment")]
    [InlineData("train trains trained training")]
    [InlineData("guide guides guided guiding")]
    [InlineData("coordinate coordinator coordinators coordination")]
    [InlineData("organize organise organizes organized organization organisation organisations")]
    [InlineData("plan planned planning")]
    [InlineData("neighbor neighbour neighbors")]
    [InlineData("center centre centers")]
    [InlineData("program programme programs")]
    [InlineData("select selected selection")]
    [InlineData("agree agreement agreements")]
    [InlineData("relation relations relationship relationships")]
    [InlineData("member membership")]
    [InlineData("child children childhood")]
    [InlineData("help helpful")]
    [InlineData("flexible flexibility")]
    [InlineData("neighborhood neighborhoods neighbourhood")]
    public void FormsOfAnEnglishWord_Should_HaveOneStem(string forms) => Assert.Single(forms.Split(' ').Select(EnglishStems.Of).Distinct());

    [Theory]
    [InlineData("need", "ned")]
    [InlineData("ring", "r")]
    [InlineData("train", "trainer")]
    [InlineData("bus", "bu")]
    [InlineData("neighbor", "neighborhood")]
    [InlineData("hard", "hardship")]
    public void TwoEnglishWords_Should_HaveTwoStems(string one, string other) => Assert.NotEqual(EnglishStems.Of(one), EnglishStems.Of(other));

    [Theory]
    [InlineData("a")]
    [InlineData("s")]
    [InlineData("en")]
    [InlineData("ge")]
    [InlineData("ged")]
    [InlineData("opged")]
    [InlineData("ss")]
    [InlineData("42")]
    [InlineData("xyz")]
    public void AnyWord_Should_HaveAStem(string word)
    {
        Assert.All(DutchStems.Of(word), Assert.NotEmpty);
        Assert.NotEmpty(EnglishStems.Of(word));
    }
}
