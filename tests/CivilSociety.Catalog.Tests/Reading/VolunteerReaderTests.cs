namespace CivilSociety.Catalog.Tests.Reading;

public sealed class VolunteerReaderTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_ReportTheGroup_When_ItReportsToNobodyKnown()
    {
        var role = (string)_seed.Read(SeedCopy.Bor)["professionalRoles"]![0]!["code"]!;
        _seed.Change(SeedCopy.Bor, bor => bor["volunteerGroups"]![0]!["reportsTo"] = role + "x");

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal((SeedCopy.Bor, "/volunteerGroups/0/reportsTo"), (fault.File, fault.JsonPointer));
        Assert.Equal($"There is no professional role or volunteer group '{role}x'.", fault.Problem);
        Assert.StartsWith($"Nearest known: '{role}', '", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MIXED")]
    [InlineData("NOT_STATED")]
    public void Load_Should_ReportThePractice_When_ItsPresenceIsDerived(string presence)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["practices"]![0]!["presence"] = presence);

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0", "A practice is present or absent.", "Correct the values.");
    }

    [Fact]
    public void Load_Should_ReportThePractice_When_ItAppliesToNobodyKnown()
    {
        var group = (string)_seed.Read(SeedCopy.Bor)["volunteerGroups"]![0]!["code"]!;
        _seed.Change(SeedCopy.Bor, bor => bor["practices"]![0]!["groups"] = Json.Parse($"""["{group}", "{group}x"]"""));

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal((SeedCopy.Bor, "/practices/0/groups/1"), (fault.File, fault.JsonPointer));
        Assert.Equal($"There is no professional role or volunteer group '{group}x'.", fault.Problem);
        Assert.StartsWith($"Nearest known: '{group}', '", fault.Remedy, StringComparison.Ordinal);
    }
}
