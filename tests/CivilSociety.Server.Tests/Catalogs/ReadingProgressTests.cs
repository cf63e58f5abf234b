using CivilSociety.Catalog;
using CivilSociety.Server.Catalogs;

namespace CivilSociety.Server.Tests.Catalogs;

public sealed class ReadingProgressTests
{
    [Fact]
    public void Over_Should_TellHowManyAreReadAndTheTimeLeft_When_ReadingTakesLong()
    {
        var (clock, lines) = (new Clock(), new List<string>());

        foreach (var _ in new ReadingProgress(Seed.TenCases(), lines.Add, clock).Over(CaseStudyCatalog.ReadParts(Seed.TenCases())))
        {
            clock.Seconds += 2;
        }

        Assert.Equal(
            [
                "  1 of 10 case studies, 36 s left",
                "  3 of 10 case studies, 19 s left",
                "  5 of 10 case studies, 12 s left",
                "  7 of 10 case studies, 7 s left",
                "  9 of 10 case studies, 3 s left",
            ],
            lines);
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
