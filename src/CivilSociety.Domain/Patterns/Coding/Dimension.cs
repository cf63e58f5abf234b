namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>What case studies and statements are coded by; each has attributes that a row has, does not have, or is unknown to have.</summary>
public enum Dimension
{
    /// <summary>The case study itself.</summary>
    CaseStudy,

    /// <summary>Layers that the case study works in, by chapter 1. Not coded counts as no.</summary>
    Layer,

    /// <summary>Layers that the case study mainly works in, by chapter 1. Not coded counts as no.</summary>
    PrimaryLayer,

    /// <summary>Layers that the case study works in, by its own chapter. Not coded counts as no.</summary>
    ChapterLayer,

    /// <summary>Types of volunteers. Not coded counts as no.</summary>
    VolunteerType,

    /// <summary>Whose initiative the volunteering is. Unknown where a typed group does not say.</summary>
    Initiative,

    /// <summary>Forms of collaboration. Not coded counts as no.</summary>
    CollaborationForm,

    /// <summary>Yes-or-no traits of volunteer management. Mixed and not stated are unknown.</summary>
    PracticeFeature,

    /// <summary>How people on the paid side are engaged. Unknown where a role does not say.</summary>
    ProfessionalEngagement,

    /// <summary>How people among the volunteers are engaged. Unknown where a group does not say.</summary>
    VolunteerEngagement,

    /// <summary>Kinds of partners, without those only wished for, failed or ended. Not coded counts as no.</summary>
    PartnerKind,

    /// <summary>Roles of partners, without those only wished for, failed or ended. Not coded counts as no.</summary>
    PartnerRole,

    /// <summary>Ages of those whom the case study is for, in years. Unknown where a target group does not say.</summary>
    TargetAge,

    /// <summary>Factors for which chapter 1 itself names the case study. Not named counts as no.</summary>
    NamedFactor,

    /// <summary>Factors coded on statements, whatever the stance. Not coded counts as no.</summary>
    Factor,

    /// <summary>Factors with the stance that a statement takes on them. Not coded counts as no.</summary>
    FactorStance,

    /// <summary>Sides of factors that have more than one. Not coded counts as no.</summary>
    FactorAspect,

    /// <summary>Whether the coded factors help or hinder. Not coded counts as no.</summary>
    FactorEffect,

    /// <summary>Whether the coded factors are internal or of the chain. Not coded counts as no.</summary>
    FactorLevel,

    /// <summary>How statements relate to the coded factors. Not coded counts as no.</summary>
    Stance,

    /// <summary>The level that a statement is about. Not coded counts as no.</summary>
    StatementLevel,

    /// <summary>Who holds a statement. Not coded counts as no.</summary>
    Perspective,

    /// <summary>What kind of thing a statement says. Not coded counts as no.</summary>
    StatementKind,
}

/// <summary>What holds for the attributes of a dimension.</summary>
internal static class DimensionFacts
{
    /// <summary>Whether silence of the report is unknown; for the others it counts as no.</summary>
    public static bool IsOpenWorld(Dimension dimension) => dimension
        is Dimension.Initiative
        or Dimension.PracticeFeature
        or Dimension.ProfessionalEngagement
        or Dimension.VolunteerEngagement
        or Dimension.TargetAge;

    /// <summary>Whether statements are coded by it; case studies have it through them. The others belong to case studies, and statements have them through those.</summary>
    public static bool IsOfStatements(Dimension dimension) => dimension >= Dimension.Factor;
}
