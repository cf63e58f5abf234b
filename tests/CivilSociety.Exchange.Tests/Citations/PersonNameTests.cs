using CivilSociety.Exchange.Citations;

namespace CivilSociety.Exchange.Tests.Citations;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("R.S. van der Gaag", "R.S.", "van der", "Gaag", "Van der Gaag")]
    [InlineData("D.J. Mak", "D.J.", null, "Mak", "Mak")]
    [InlineData("M. A. de Winter-Koops", "M. A.", "de", "Winter-Koops", "De Winter-Koops")]
    [InlineData("Verwey-Jonker Instituut", null, null, "Verwey-Jonker Instituut", "Verwey-Jonker Instituut")]
    [InlineData("M.", null, null, "M.", "M.")]
    public void Parse_Should_SplitWhatTheNameTells(string name, string? given, string? particle, string family, string cited)
    {
        var parsed = PersonName.Parse(name);

        Assert.Equal(new PersonName(given, particle, family), parsed);
        Assert.Equal(cited, parsed.Cited);
    }
}
