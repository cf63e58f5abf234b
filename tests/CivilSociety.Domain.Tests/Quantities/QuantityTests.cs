using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Quantities;

public sealed class QuantityTests
{
    [Fact]
    public void Constructor_Should_KeepAllValues_When_TheyAreConsistent()
    {
        var condition = new LocalizedText("in de piek", "at the peak");

        var quantity = new Quantity(20, 25.5, Precision.About, Unit.HourPerWeek, QuantityScope.Person, 2010, condition, 2011);

        Assert.Equal((20, 25.5, Precision.About), (quantity.Min, quantity.Max, quantity.Precision));
        Assert.Equal((Unit.HourPerWeek, QuantityScope.Person, 2010, 2011), (quantity.Unit, quantity.Scope, quantity.Year, quantity.UntilYear));
        Assert.Equal(condition, quantity.Condition);
    }

    [Fact]
    public void Constructor_Should_LeaveTheRestOut_When_NotStated()
    {
        var quantity = new Quantity(7, 7, Precision.Exact, Unit.Person);

        Assert.Equal((7, 7, Precision.Exact, Unit.Person), (quantity.Min, quantity.Max, quantity.Precision, quantity.Unit));
        Assert.Null(quantity.Scope);
        Assert.Null(quantity.Year);
        Assert.Null(quantity.Condition);
    }

    [Theory]
    [InlineData(3d, 3d, Precision.Exact)]
    [InlineData(3d, 4d, Precision.Exact)]
    [InlineData(-1d, 0d, Precision.About)]
    [InlineData(3d, 3d, Precision.JustUnder)]
    [InlineData(3d, 3d, Precision.JustOver)]
    [InlineData(3d, 3d, Precision.AtLeast)]
    [InlineData(3d, 3d, Precision.AtMost)]
    [InlineData(3d, null, Precision.AtLeast)]
    [InlineData(null, 3d, Precision.AtMost)]
    [InlineData(null, 3d, Precision.LessThan)]
    [InlineData(3d, null, Precision.MoreThan)]
    public void Fault_Should_BeNull_When_EndsAndPrecisionAgree(double? min, double? max, Precision precision) =>
        Assert.Null(Quantity.Fault(min, max, precision));

    [Theory]
    [InlineData(null, null, Precision.Exact, "A quantity needs a value, a minimum or a maximum.")]
    [InlineData(null, null, Precision.AtLeast, "A quantity needs a value, a minimum or a maximum.")]
    [InlineData(null, null, Precision.AtMost, "A quantity needs a value, a minimum or a maximum.")]
    [InlineData(4d, 3d, Precision.Exact, "The minimum 4 is over the maximum 3.")]
    [InlineData(0.5, 0.25, Precision.About, "The minimum 0.5 is over the maximum 0.25.")]
    [InlineData(null, 3d, Precision.Exact, "A quantity without a minimum has the precision AT_MOST or LESS_THAN.")]
    [InlineData(null, 3d, Precision.AtLeast, "A quantity without a minimum has the precision AT_MOST or LESS_THAN.")]
    [InlineData(3d, null, Precision.About, "A quantity without a maximum has the precision AT_LEAST or MORE_THAN.")]
    [InlineData(3d, null, Precision.AtMost, "A quantity without a maximum has the precision AT_LEAST or MORE_THAN.")]
    [InlineData(3d, 3d, Precision.LessThan, "A quantity with the precision LESS_THAN has a maximum only.")]
    [InlineData(3d, 4d, Precision.MoreThan, "A quantity with the precision MORE_THAN has a minimum only.")]
    [InlineData(3d, null, Precision.LessThan, "A quantity with the precision LESS_THAN has a maximum only.")]
    [InlineData(null, 3d, Precision.MoreThan, "A quantity with the precision MORE_THAN has a minimum only.")]
    public void Constructor_Should_ThrowTheFault_When_EndsAndPrecisionDisagree(double? min, double? max, Precision precision, string message)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Quantity(min, max, precision, Unit.Item));

        Assert.Equal(message, fault.Message);
        Assert.Equal(message, Quantity.Fault(min, max, precision));
    }

    [Theory]
    [InlineData(null, 2011, "A last year needs a first one.")]
    [InlineData(2011, 2011, "The last year 2011 is not after 2011.")]
    [InlineData(2011, 2010, "The last year 2010 is not after 2011.")]
    public void Constructor_Should_RefuseTheLastYear_When_ItEndsNoSpan(int? year, int untilYear, string message)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Quantity(1, 1, Precision.Exact, Unit.Item, year: year, untilYear: untilYear));

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void Equals_Should_BeFalse_When_OneOfTheValuesDiffers()
    {
        var quantity = new Quantity(1, 2, Precision.Exact, Unit.Hour, condition: new("soms", "sometimes"));

        Assert.Equal(new Quantity(1, 2, Precision.Exact, Unit.Hour, condition: new("soms", "sometimes")), quantity);
        Assert.NotEqual(new Quantity(1, 2, Precision.Exact, Unit.Hour), quantity);
        Assert.NotEqual(new Quantity(1, 3, Precision.Exact, Unit.Hour, condition: new("soms", "sometimes")), quantity);
    }
}
