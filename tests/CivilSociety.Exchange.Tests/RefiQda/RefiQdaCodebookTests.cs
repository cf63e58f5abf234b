using System.Xml.Linq;
using CivilSociety.Catalog;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.RefiQda;

namespace CivilSociety.Exchange.Tests.RefiQda;

public sealed class RefiQdaCodebookTests
{
    private static readonly XNamespace Qda = "urn:QDA-XML:codebook:1.0";

    [RefiSchemaFact]
    public async Task WriteAsync_Should_WriteWhatTheSchemaAllows()
    {
        Assert.Empty(RefiSchema.Faults("Codebook.xsd", await WriteAsync(Language.Nl)));
        Assert.Empty(RefiSchema.Faults("Codebook.xsd", await WriteAsync(Language.En)));
    }

    [Fact]
    public async Task WriteAsync_Should_HaveAFactorWithItsSidesAndTheStancesOnThem()
    {
        var factor = CaseStudyCatalog.TenCases.Factors.Single(each => each.Code == "training-and-selection");

        var code = Codes(await ReadAsync(Language.Nl))["Deskundigheidsbevordering en selectie"];

        Assert.Equal($"{factor.Description.Nl} (paragraaf 1.3.1)", code.Element(Qda + "Description")!.Value);
        Assert.Equal(
            """
            Deskundigheidsbevordering en selectie
              Deskundigheidsbevordering en selectie – bevestigt
              Deskundigheidsbevordering en selectie – gemist
              Deskundigheidsbevordering en selectie – bestrijdt
              Deskundigheidsbevordering en selectie – nuanceert
              Deskundigheidsbevordering en selectie: deskundigheidsbevordering
                Deskundigheidsbevordering en selectie: deskundigheidsbevordering – bevestigt
                Deskundigheidsbevordering en selectie: deskundigheidsbevordering – gemist
                Deskundigheidsbevordering en selectie: deskundigheidsbevordering – bestrijdt
                Deskundigheidsbevordering en selectie: deskundigheidsbevordering – nuanceert
              Deskundigheidsbevordering en selectie: selectie
                Deskundigheidsbevordering en selectie: selectie – bevestigt
                Deskundigheidsbevordering en selectie: selectie – gemist
                Deskundigheidsbevordering en selectie: selectie – bestrijdt
                Deskundigheidsbevordering en selectie: selectie – nuanceert
            """,
            string.Join('\n', Tree(code, 0)));
    }

    [Fact]
    public async Task WriteAsync_Should_GroupCodesBelowNamesThatNothingIsCodedWith()
    {
        var codebook = await ReadAsync(Language.En);

        Assert.Equal(
            ["Factor", "Kind of statement", "No points mentioned", "Perspective", "Level of statement", "Feature"],
            codebook.Root!.Element(Qda + "Codes")!.Elements(Qda + "Code").Select(Name));
        Assert.Equal(
            [
                "Factor", "Activating, internal", "Hindering, internal", "Activating, chain", "Hindering, chain",
                "Kind of statement", "No points mentioned", "Perspective", "Level of statement", "Feature",
            ],
            codebook.Descendants(Qda + "Code").Where(code => !(bool)code.Attribute("isCodable")!).Select(Name));
    }

    [Fact]
    public async Task WriteAsync_Should_PutTheCodesOfAStanceOnWhateverFactorInASet()
    {
        var codebook = await ReadAsync(Language.En);

        var set = codebook.Descendants(Qda + "Set").Single(each => Name(each) == "Stance: lacking");

        var expected = codebook.Descendants(Qda + "Code").Where(code => Name(code).EndsWith(" – lacking", StringComparison.Ordinal)).Select(code => code.Attribute("guid")!.Value).Order().ToList();
        Assert.Equal(27, expected.Count);
        Assert.Equal(expected, set.Elements(Qda + "MemberCode").Select(code => code.Attribute("guid")!.Value).Order());
    }

    [Fact]
    public async Task WriteAsync_Should_GiveACodeTheSameGuidInBothLanguages()
    {
        var (dutch, english) = (await ReadAsync(Language.Nl), await ReadAsync(Language.En));

        Assert.Equal(dutch.Descendants(Qda + "Code").Select(code => code.Attribute("guid")!.Value), english.Descendants(Qda + "Code").Select(code => code.Attribute("guid")!.Value));
        Assert.Equal("80a640f4-bbe3-5e5c-bc62-cdaf77d15e38", Codes(english)["Tip"].Attribute("guid")!.Value);
    }

    private static Task<byte[]> WriteAsync(Language language) => Written.BytesAsync(stream => RefiQdaCodebook.WriteAsync(stream, CaseStudyCatalog.TenCases, language));

    private static async Task<XDocument> ReadAsync(Language language) => XDocument.Load(new MemoryStream(await WriteAsync(language)));

    private static Dictionary<string, XElement> Codes(XDocument codebook) => codebook.Descendants(Qda + "Code").ToDictionary(Name);

    private static IEnumerable<string> Tree(XElement code, int depth) =>
        code.Elements(Qda + "Code").SelectMany(child => Tree(child, depth + 1)).Prepend(new string(' ', 2 * depth) + Name(code));

    private static string Name(XElement element) => element.Attribute("name")!.Value;
}
