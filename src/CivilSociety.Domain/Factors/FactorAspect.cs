namespace CivilSociety.Domain.Factors;

/// <summary>The sides of a factor that has more than one.</summary>
public enum FactorAspect
{
    /// <summary>Freedom versus framework: freedom.</summary>
    Freedom,

    /// <summary>Freedom versus framework: framework.</summary>
    Framework,

    /// <summary>Training and selection: training.</summary>
    Training,

    /// <summary>Training and selection: selection.</summary>
    Selection,

    /// <summary>Coordinator or contact point: a coordinating volunteer.</summary>
    Coordinator,

    /// <summary>Coordinator or contact point: a clear contact point among the professionals.</summary>
    ContactPoint,
}
