using System.Text.Json.Nodes;

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
    [InlineData("gender", "Write it as one of 'characteristics', with a code and the aspect GENDER.")]
    [InlineData("background", "Write it as one of 'characteristics', with a code and the aspect BACKGROUND.")]
    [InlineData("education", "Write it as one of 'characteristics', with a code and the aspect EDUCATION.")]
    [InlineData("count", "Write it as the first of 'quantities', with a code, the aspect PEOPLE and a label.")]
    public void Load_Should_SayWhereItBelongs_When_ThePropertyIsOfAnEarlierForm(string property, string remedy)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["volunteerGroups"]![0]![property] = Json.Parse("""{ "nl": "x", "en": "x" }"""));

        _seed.AssertOnlyFault(SeedCopy.Bor, $"/volunteerGroups/0/{property}", $"The property '{property}' is of an earlier form of the seed.", remedy);
    }

    [Fact]
    public void Load_Should_ReportTheCharacteristic_When_AnotherOfItsSectionHasItsAspect()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["professionalRoles"]![0]!["characteristics"] = Json.Parse(
            """
            [
              { "code": "bor-test-1", "aspect": "GENDER", "text": { "nl": "een", "en": "one" }, "section": "10.4" },
              { "code": "bor-test-2", "aspect": "GENDER", "text": { "nl": "twee", "en": "two" }, "section": "10.5.1" },
              { "code": "bor-test-3", "aspect": "GENDER", "text": { "nl": "drie", "en": "three" }, "section": "10.4" }
            ]
            """));

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/professionalRoles/0/characteristics/2",
            "There is another GENDER of section 10.4.",
            "Write what one section says of it as one text, or name the other section.");
    }

    [Fact]
    public void Count_Should_BeTheFirstNumberOfPeople()
    {
        var code = (string)_seed.Read(SeedCopy.Bor)["volunteerGroups"]![0]!["code"]!;
        _seed.Change(SeedCopy.Bor, bor => bor["volunteerGroups"]![0]!["quantities"] = Json.Parse(
            """
            [
              { "code": "bor-test-1", "aspect": "HOURS", "label": { "nl": "uren", "en": "hours" }, "quantity": { "value": 4, "unit": "HOUR" } },
              { "code": "bor-test-2", "aspect": "PEOPLE", "label": { "nl": "mensen", "en": "people" }, "quantity": { "value": 7, "unit": "PERSON" } },
              { "code": "bor-test-3", "aspect": "PEOPLE", "label": { "nl": "mensen", "en": "people" }, "quantity": { "value": 8, "unit": "PERSON" } }
            ]
            """));

        var group = CaseStudyCatalog.Load(_seed.Seed).CaseStudies.SelectMany(caseStudy => caseStudy.VolunteerGroups).Single(each => each.Code == code);

        Assert.Equal(7, group.Count?.Min);
        Assert.Equal(["bor-test-1", "bor-test-2", "bor-test-3"], group.Figures.Where(figure => figure.Code.StartsWith("bor-test", StringComparison.Ordinal)).Select(figure => figure.Code));
    }

    [Theory]
    [InlineData("MIXED")]
    [InlineData("NOT_STATED")]
    public void Load_Should_ReportThePractice_When_ItsPresenceIsDerived(string presence)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["practices"]![0]!["presence"] = presence);

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0", "A practice is present or absent.", "Correct the values.");
    }

    [Theory]
    [InlineData("DESIRED")]
    [InlineData("FAILED")]
    [InlineData("ENDED")]
    public void Load_Should_ReportThePresence_When_ThePracticeHasAStatus(string status)
    {
        Change(0, practice => (practice["presence"], practice["status"]) = ("PRESENT", status));

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/practices/0/presence",
            $"A practice with the status {status} is not in use, and this is PRESENT.",
            "Write ABSENT, or leave 'status' out where it is in use.");
    }

    [Fact]
    public void Load_Should_ReportTheFeature_When_ThePracticeIsOnlyDesired()
    {
        Change(0, practice => (practice["presence"], practice["status"], practice["feature"]) = ("ABSENT", "DESIRED", "TRAINING"));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0/feature", "A practice that is only desired decides no trait.", "Leave 'feature' out, or correct the status.");
    }

    [Fact]
    public void Load_Should_LinkThePractice_When_ItIsPartOfAnother()
    {
        Change(1, practice => practice["partOf"] = CodeOf(0));

        var practices = CaseStudyCatalog.Load(_seed.Seed).CaseStudies[8].Practices;

        Assert.Same(practices[0], practices[1].Parent);
        Assert.Contains(practices[1], practices[0].Parts);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 0)]
    public void Load_Should_ReportTheWhole_When_ItDoesNotComeBeforeThePart(int part, int whole)
    {
        Change(part, practice => practice["partOf"] = CodeOf(whole));

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            $"/practices/{part}/partOf",
            $"The practice '{CodeOf(whole)}' does not come before what is part of it.",
            "Put it earlier in the list; no practice is part of itself.");
    }

    [Fact]
    public void Load_Should_ReportTheWhole_When_ItIsOfAnotherCaseStudy()
    {
        var other = (string)_seed.Read(SeedCopy.Tos)["practices"]![0]!["code"]!;
        Change(1, practice => practice["partOf"] = other);

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/1/partOf", $"The practice '{other}' is of the case study 'tos'.", "Expected one of the same case study.");
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

    private string CodeOf(int practice) => (string)_seed.Read(SeedCopy.Bor)["practices"]![practice]!["code"]!;

    private void Change(int practice, Action<JsonNode> change) => _seed.Change(SeedCopy.Bor, bor => change(bor["practices"]![practice]!));
}
