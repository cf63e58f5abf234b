namespace CivilSociety.Domain.Volunteers;

/// <summary>The weight of a criterion.</summary>
public enum Requirement
{
    /// <summary>Without it nobody is taken on.</summary>
    Required,

    /// <summary>It is an advantage.</summary>
    Preferred,

    /// <summary>It rules a volunteer out.</summary>
    Excluding,
}
