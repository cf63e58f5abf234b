using CivilSociety.Catalog;
using CivilSociety.Server.Catalogs;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Catalogs;

public sealed class ReadingProgressTests
{
    [Fact]
    public void Over_Should_TellHowManyAreReadAndTheTimeLeft_When_ReadingTakesLong()
    {
        var (seed, clock, lines) = (GeneratedSeed.Create(200, 1), new Clock(), new List<string>());

        foreach (var (index, _) in new ReadingProgress(seed, lines.Add, clock).Over(CaseStudyCatalog.ReadParts(seed)).Index())
        {
            clock.Seconds += index is 50 or 150 ? 100 : 0;
        }

        Assert.Equal(["  50 of 200 case studies, 300 s left", "  150 of 200 case studies, 67 s left"], lines);
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
