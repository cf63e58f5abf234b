using System.Reflection;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Tests.Schema;

public sealed class DocumentationTests
{
    public static TheoryData<MemberInfo, string> Members => new()
    {
        { typeof(CaseStudy), "One of the practices that the report studies, each in a chapter of its own." },
        { Property<CaseStudy>(nameof(CaseStudy.Number)), "The number, from 1, in the order of the chapters." },
        { Property<VolunteerGroup>(nameof(VolunteerGroup.Code)), "The code: unique within its kind, and stable." },
        { Property<VolunteerGroup>(nameof(VolunteerGroup.Parts)), "The smaller ones that are part of this one." },
        { typeof(Precision).GetField(nameof(Precision.JustUnder))!, "Just under the number." },
        { typeof(RuleReport).GetMethod(nameof(RuleReport.Summary), [typeof(Language)])!, "How many rules there are, the strongest, and what chance makes of it." },
        { Property<TruthTableRequest>(nameof(TruthTableRequest.Conditions)), "Keys, such as layer:tackling-problems, of the attributes that are the conditions: 1 to 12, each once." },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Of_Should_GiveTheSummary_When_TheMemberHasOne(MemberInfo member, string summary)
    {
        Assert.Equal(summary, Summary(member));
    }

    [Fact]
    public void Of_Should_NameAMemberAsTheSchemaDoes_When_TheSummaryRefersToIt()
    {
        Assert.Equal("The upper end of the interval; equal to every for a single length.", Summary(Property<Frequency>(nameof(Frequency.EveryMax))));
        Assert.Equal("How many times at least, inclusive, where expected is AT_LEAST; ignored otherwise.", Summary(Property<HypothesisRequest>(nameof(HypothesisRequest.Minimum))));
    }

    [Fact]
    public void Of_Should_NameTheMember_When_ItHasNoSummary()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Summary(typeof(DocumentationTests)));

        Assert.Equal($"T:{typeof(DocumentationTests)} has no summary. Expected a doc comment in the domain: the schema describes the member with it.", failure.Message);
    }

    private static string Summary(MemberInfo member) => Api.Schema.Documentation.Of(member);

    private static PropertyInfo Property<T>(string name) => typeof(T).GetProperty(name)!;
}
