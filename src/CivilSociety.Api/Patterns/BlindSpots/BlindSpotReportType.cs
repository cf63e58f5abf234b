using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.BlindSpots;

internal sealed class BlindSpotReportType : ResultType<BlindSpotReport>
{
    public BlindSpotReportType()
        : base("What the case studies do not show, or only once.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        Scalar("neverObservedCount", item => item.NeverObserved.Count, "How many combinations were never observed.");
        First("neverObserved", item => item.NeverObserved, "Pairs of attributes that both occur, but in no case study for certain together; where something is not stated they may.");
        Scalar("absentCount", item => item.Absent.Count, "How many attributes no case study has for certain.");
        First("absent", item => item.Absent, "Attributes that no case study has for certain.");
        Scalar("inOneCaseCount", item => item.InOneCase.Count, "How many attributes one case study has for certain.");
        First("inOneCase", item => item.InOneCase, "Attributes that one case study has for certain.");
        Scalar("unheardAnywhere", item => item.UnheardAnywhere, "Those who hold no statement on any of the case studies.");
        First("unheard", item => item.Unheard, "For each case study, those who hold no statement on it.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
