using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Voices;

internal sealed class PositionType : ResultType<Position>
{
    public PositionType()
        : base("A statement as a side in a disagreement.")
    {
        Scalar("stance", item => item.Stance, "The stance that it takes on the factor.");
        Node<Statement>("statement", item => item.Statement.Code, "The statement, with those who hold it and its section.");
    }
}
