using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Associations;

internal sealed class PairCountType : ResultType<PairCount>
{
    public PairCountType()
        : base("How many have both of two things, one of them, neither, or are not stated to; every measure follows from these counts.")
    {
        Scalar("both", item => item.Both, "Those with both.");
        Scalar("onlyFirst", item => item.OnlyFirst, "Those with the first and without the second.");
        Scalar("onlySecond", item => item.OnlySecond, "Those with the second and without the first.");
        Scalar("neither", item => item.Neither, "Those without either.");
        Scalar("notStated", item => item.NotStated, "Those of which the one, the other or both are not stated, or stated both ways.");
        Scalar("firstYesSecondUnknown", item => item.FirstYesSecondUnknown, "Those with the first, of which the second is not stated.");
        Scalar("firstNoSecondUnknown", item => item.FirstNoSecondUnknown, "Those without the first, of which the second is not stated.");
        Scalar("firstUnknownSecondYes", item => item.FirstUnknownSecondYes, "Those with the second, of which the first is not stated.");
        Scalar("firstUnknownSecondNo", item => item.FirstUnknownSecondNo, "Those without the second, of which the first is not stated.");
        Scalar("bothUnknown", item => item.BothUnknown, "Those of which neither is stated.");
        Scalar("n", item => item.N, "All that were counted.");
        Bounds("support", item => item.Support, "Of all, the share with both.");
        Bounds("confidence", item => item.Confidence, "Of those with the first, the share with the second: the confidence of a rule, the consistency of a sufficient condition.");
        Bounds("coverage", item => item.Coverage, "Of those with the second, the share with the first: the coverage of a sufficient condition, the consistency of a necessary one.");
        Bounds("lift", item => item.Lift, "How many times as often both occur as they would if independent; 1 is independence.");
        Bounds("leverage", item => item.Leverage, "The share with both, less the share expected if independent; 0 is independence.");
        Bounds("jaccard", item => item.Jaccard, "Of those with the first or the second, the share with both.");
        Bounds("simpleMatching", item => item.SimpleMatching, "Of all, the share with both or with neither.");
        Bounds("relevanceOfNecessity", item => item.RelevanceOfNecessity, "How far the first is from being there everywhere, as a necessary condition of the second.");
    }
}
