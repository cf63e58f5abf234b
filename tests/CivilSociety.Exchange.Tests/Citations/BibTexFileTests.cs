using System.Text;
using CivilSociety.Catalog;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;

namespace CivilSociety.Exchange.Tests.Citations;

public sealed class BibTexFileTests
{
    [Fact]
    public async Task WriteAsync_Should_BeginWithTheReportItself()
    {
        var text = await WriteAsync(Language.En);

        Assert.StartsWith(
            """
            @techreport{civilsociety-case-studies,
              author = {van der Gaag, R. S. and van der Klein, M.},
              title = {{Tien cases uit de pedagogische civil society: professionals en vrijwilligers werken samen}},
              institution = {Verwey-Jonker Instituut},
              address = {Utrecht},
              year = {2012},
              language = {dutch},
              note = {In Dutch; translated title: Ten cases from the pedagogical civil society: professionals and volunteers work together. With contributions by D. Bulsink, F. Hermens and W. Kroes},
            }

            @techreport{civilsociety-literature-review,
              author = {van der Klein, M. and Mak, D. J. and van der Gaag, R. S.},

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_Should_SayWhatIsAnnouncedInTheLanguage()
    {
        Assert.EndsWith(
            """
            @techreport{civilsociety-handbook,
              author = {van der Klein, M. and van der Gaag, R. S.},
              title = {{Pedagogische civil society voor beginners. Hoe professionals en vrijwilligers goed kunnen samenwerken rond jeugd en gezin}},
              institution = {Verwey-Jonker Instituut},
              address = {Utrecht},
              year = {2012},
              language = {dutch},
              note = {Met medewerking van M. Steketee. Aangekondigd in het rapport},
            }

            """,
            await WriteAsync(Language.Nl),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wonen & zorg: 50% #1 {één}", @"Wonen \& zorg: 50\% \#1 \{één\}")]
    [InlineData(@"a_b ^c ~d $e \f", @"a\_b \textasciicircum{}c \textasciitilde{}d \$e \textbackslash{}f")]
    public void Escape_Should_GiveWhatLatexPrintsAsGiven(string text, string escaped) => Assert.Equal(escaped, BibTexFile.Escape(text));

    private static async Task<string> WriteAsync(Language language) =>
        Encoding.UTF8.GetString(await Written.BytesAsync(stream => BibTexFile.WriteAsync(stream, CaseStudyCatalog.TenCases, language)));
}
