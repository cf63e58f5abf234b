using System.ComponentModel;

namespace CivilSociety.Domain.Factors;

/// <summary>The sides of a factor that has more than one.</summary>
[Description("The sides of a factor that has more than one.")]
public enum FactorAspect
{
    /// <summary>Freedom versus framework: freedom.</summary>
    [Description("Freedom versus framework: freedom.")]
    Freedom,

    /// <summary>Freedom versus framework: framework.</summary>
    [Description("Freedom versus framework: framework.")]
    Framework,

    /// <summary>Training and selection: training.</summary>
    [Description("Training and selection: training.")]
    Training,

    /// <summary>Training and selection: selection.</summary>
    [Description("Training and selection: selection.")]
    Selection,

    /// <summary>Coordinator or contact point: a coordinating volunteer.</summary>
    [Description("Coordinator or contact point: a coordinating volunteer.")]
    Coordinator,

    /// <summary>Coordinator or contact point: a clear contact point among the professionals.</summary>
    [Description("Coordinator or contact point: a clear contact point among the professionals.")]
    ContactPoint,
}
