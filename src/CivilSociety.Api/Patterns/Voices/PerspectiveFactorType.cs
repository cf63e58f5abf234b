using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Voices;

internal sealed class PerspectiveFactorType : ResultType<PerspectiveFactor>
{
    public PerspectiveFactorType()
        : base("A factor on which somebody takes a stance.")
    {
        Value("attribute", item => item.Attribute, "The factor with the stance.");
        Node<Factor>("factor", item => item.Factor, "The factor.");
        Scalar("stance", item => item.Stance, "The stance.");
        Scalar("statementCount", item => item.Statements.Count, "How many statements do so.");
        Nodes<Statement>("statements", item => item.Statements, "The statements that do so.");
    }
}
