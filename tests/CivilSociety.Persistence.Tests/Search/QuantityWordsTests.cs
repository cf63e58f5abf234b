using CivilSociety.Catalog;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;
using CivilSociety.Persistence.Search;

namespace CivilSociety.Persistence.Tests.Search;

public sealed class QuantityWordsTests
{
    private static readonly QuantityWords Words = new(CaseStudyCatalog.TenCases.Labels);

    [Theory]
    [InlineData(40.0, 40.0, Precision.JustUnder, Unit.Person, 2010, null, "Iets minder dan 40 personen, 2010", "Just under 40 persons, 2010")]
    [InlineData(2.0, 2.0, Precision.Exact, Unit.Time, null, null, "2 keer", "2 times")]
    [InlineData(8.0, 10.0, Precision.Exact, Unit.Person, 2009, 2010, "8–10 personen, 2009–2010", "8–10 persons, 2009–2010")]
    [InlineData(null, 25.0, Precision.AtMost, Unit.AgeYear, null, null, "Ten hoogste 25 jaar oud", "At most 25 years of age")]
    [InlineData(1250.5, null, Precision.MoreThan, Unit.Euro, null, null, "Meer dan 1.250,5 euro", "More than 1,250.5 euros")]
    public void Number_Should_HavePrecisionUnitAndYears(double? min, double? max, Precision precision, Unit unit, int? year, int? untilYear, string dutch, string english)
    {
        var quantity = new Quantity(min, max, precision, unit, year: year, untilYear: untilYear);

        Assert.Equal([dutch], Words.Of(quantity, Language.Nl));
        Assert.Equal([english], Words.Of(quantity, Language.En));
    }

    [Fact]
    public void Condition_Should_StandApart()
    {
        var quantity = new Quantity(3, 3, Precision.About, Unit.Hour, condition: new("in de zomer", "in summer"));

        Assert.Equal(["Ongeveer 3 uren", "in de zomer"], Words.Of(quantity, Language.Nl));
    }
}
