namespace CivilSociety.Domain.Quantities;

/// <summary>What a number is about.</summary>
public enum QuantityScope
{
    /// <summary>Each person.</summary>
    Person,

    /// <summary>A group of people.</summary>
    Group,

    /// <summary>One site of the practice.</summary>
    Site,

    /// <summary>The practice under study.</summary>
    Case,

    /// <summary>The whole organization.</summary>
    Organization,

    /// <summary>A region.</summary>
    Region,

    /// <summary>The whole country.</summary>
    National,
}
