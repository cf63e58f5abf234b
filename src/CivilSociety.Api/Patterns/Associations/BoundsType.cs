namespace CivilSociety.Api.Patterns.Associations;

internal sealed class BoundsType : ResultType<Domain.Patterns.Bounds>
{
    public BoundsType()
        : base("The least and the greatest value, both inclusive, that a measure takes over all ways of filling in what is not stated; equal where that makes no difference.")
    {
        Scalar("lower", item => item.Lower, "The least value.");
        Scalar("upper", item => item.Upper, "The greatest value.");
    }
}
