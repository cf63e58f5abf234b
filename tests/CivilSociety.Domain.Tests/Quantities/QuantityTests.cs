using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Quantities;

public sealed class QuantityTests
{
    [Fact]
    public void Constructor_Should_KeepAllValues_When_TheyAreConsistent()
    {
        var condition = new LocalizedText("in de piek", "at the peak");

        var quantity = new Quantity(20, 25.5, Precision.About, Unit.HourPerWeek, QuantityScope.Person, 2011, condition);

        Assert.Equal((20, 25.5, Precision.About), (quantity.Min, quantity.Max, quantity.Precision));
        Assert.Equal((Unit.HourPerWeek, QuantityScope.Person, 2011), (quantity.Unit, quantity.Scope, quantity.Year));
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
    public void Fault_Should_BeNull_When_EndsAndPrecisionAgree(double? min, double? max, Precision precision) =>
        Assert.Null(Quantity.Fault(min, max, precision));

    [Theory]
    [InlineData(null, null, Precision.Exact, "A quantity needs a value, a minimum or a maximum.")]
    [InlineData(null, null, Precision.AtLeast, "A quantity needs a value, a minimum or a maximum.")]
    [InlineData(null, null, Precision.AtMost, "A quantity needs a value, a minimum or a maximum.")]
    [InlineData(4d, 3d, Precision.Exact, "The minimum 4 is over the maximum 3.")]
    [InlineData(0.5, 0.25, Precision.About, "The minimum 0.5 is over the maximum 0.25.")]
    [InlineData(null, 3d, Precision.Exact, "A quantity without a minimum has the precision AT_MOST.")]
    [InlineData(null, 3d, Precision.AtLeast, "A quantity without a minimum has the precision AT_MOST.")]
    [InlineData(3d, null, Precision.About, "A quantity without a maximum has the precision AT_LEAST.")]
    [InlineData(3d, null, Precision.AtMost, "A quantity without a maximum has the precision AT_LEAST.")]
    public void Constructor_Should_ThrowTheFault_When_EndsAndPrecisionDisagree(double? min, double? max, Precision precision, string message)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Quantity(min, max, precision, Unit.Item));

        Assert.Equal(message, fault.Message);
        Assert.Equal(message, Quantity.Fault(min, max, precision));
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
