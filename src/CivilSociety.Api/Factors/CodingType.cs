using CivilSociety.Api.Schema;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Api.Factors;

internal sealed class CodingType : EntityType<Coding>
{
    public CodingType()
        : base("A factor applied to a statement.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("statement", item => item.Statement, "The statement.");
        Reference("factor", item => item.Factor, "The factor.");
        Scalar("aspect", item => item.Aspect, "The side of the factor that the statement is about; null where it has one only or the statement takes them together.");
        Scalar("stance", item => item.Stance, "How the statement relates to the factor.");
    }
}
