using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Cooccurrences;

internal sealed class AttributePairType : ResultType<AttributePair>
{
    public AttributePairType()
        : base("Two attributes that occur together.")
    {
        Value("first", item => item.First, "The one attribute.");
        Value("second", item => item.Second, "The other attribute.");
        Scalar("firstCount", item => item.FirstCount, "How many have the one.");
        Scalar("secondCount", item => item.SecondCount, "How many have the other.");
        Bounds("jaccard", item => item.Jaccard, "Of those with the one or the other, the share with both; also known as the c-coefficient.");
        Bounds("lift", item => item.Lift, "How many times as often both occur as they would if independent; 1 is independence.");
        Scalar("isUnequal", item => item.IsUnequal, "Whether one occurs more than five times as often as the other: the coefficient then means little.");
        Value("association", item => item.Association, "The counts, the cases for and against, and the evidence.");
    }
}
