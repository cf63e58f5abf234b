namespace CivilSociety.Domain.Volunteers;

/// <summary>What a characteristic of people is about.</summary>
public enum CharacteristicAspect
{
    /// <summary>Men, women, boys, girls.</summary>
    Gender,

    /// <summary>Origin, occupation, motives.</summary>
    Background,

    /// <summary>Education.</summary>
    Education,
}
