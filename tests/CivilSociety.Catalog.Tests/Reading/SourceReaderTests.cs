namespace CivilSociety.Catalog.Tests.Reading;

public sealed class SourceReaderTests
{
    [Theory]
    [InlineData("2011-02-29")]
    [InlineData("1-3-2011")]
    [InlineData("2011-03")]
    public void Load_Should_ReportTheDate_When_ThereIsNoSuchDay(string date)
    {
        var seed = new SeedCopy().Change(SeedCopy.Bor, bor => bor["sources"]![0]!["date"] = date);

        Assert.Equal([new SeedFault(SeedCopy.Bor, "/sources/0/date", $"'{date}' is not a date.", "Expected YYYY-MM-DD.")], seed.Faults);
    }

    [Fact]
    public void Load_Should_SayWhereItBelongs_When_ASourceHasOnePerspective()
    {
        var seed = new SeedCopy().Change(SeedCopy.Bor, bor => bor["sources"]![0]!["perspective"] = "VOLUNTEER");

        seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/sources/0/perspective",
            "The property 'perspective' is of an earlier form of the seed.",
            "Write it as 'perspectives': a list of those of all respondents.");
    }
}
