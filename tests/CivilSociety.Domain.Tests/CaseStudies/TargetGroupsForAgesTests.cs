using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain.Tests.CaseStudies;

public sealed class TargetGroupsForAgesTests
{
    private readonly SmallCatalog _catalog = new();

    [Theory]
    [InlineData(null, 6d, Precision.LessThan, 4d, 6d, true)]
    [InlineData(null, 6d, Precision.LessThan, 6d, 8d, false)]
    [InlineData(50d, null, Precision.MoreThan, 51d, 60d, true)]
    [InlineData(50d, null, Precision.MoreThan, 50d, 51d, true)]
    [InlineData(50d, null, Precision.MoreThan, 40d, 50d, false)]
    public void Group_Should_BeFound_When_AnExclusiveEndReachesIntoTheAges(double? min, double? max, Precision precision, double from, double until, bool expected)
    {
        var group = new TargetGroup
        {
            Code = "group",
            Position = 0,
            CaseStudy = _catalog.CaseStudy,
            Name = SmallCatalog.Text,
            Ages = new(min, max, precision, Unit.AgeYear),
            Section = _catalog.Section,
        };

        Assert.Equal(expected, CatalogEvaluator.Filter([group], new TargetGroupsForAges(from, until)).Any());
    }
}
