namespace CivilSociety.Domain.Patterns.Crosstabs;

/// <summary>What the value of a cell of a crosstab is.</summary>
public enum CrosstabMeasure
{
    /// <summary>How many have both attributes.</summary>
    Count,

    /// <summary>Of those with the attribute of the row, the share with that of the column, from 0 to 1.</summary>
    ShareOfRow,

    /// <summary>Of those with the attribute of the column, the share with that of the row, from 0 to 1.</summary>
    ShareOfColumn,

    /// <summary>Of all that are selected, the share with both attributes, from 0 to 1.</summary>
    ShareOfAll,
}
