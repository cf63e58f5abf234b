using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Crosstabs;

internal sealed class CrosstabCellType : ResultType<CrosstabCell>
{
    public CrosstabCellType()
        : base("A cell of a crosstab.")
    {
        Value("row", item => item.Row, "The attribute of the row.");
        Value("column", item => item.Column, "The attribute of the column.");
        Bounds("value", item => item.Value, "The measure that was asked for.");
        Value("association", item => item.Association, "The counts, the cases for and against, and the evidence; the row is the first side, the column the second.");
    }
}
