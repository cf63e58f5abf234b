using System.ComponentModel;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>What case studies and statements are coded by; each has attributes that a row has, has not, or is unknown to have.</summary>
[Description("What case studies and statements are coded by; each has attributes that a row has, has not, or is unknown to have.")]
public enum Dimension
{
    /// <summary>The case study itself.</summary>
    [Description("The case study itself.")]
    CaseStudy,

    /// <summary>Layers that the case study works in, by chapter 1. Not coded counts as no.</summary>
    [Description("Layers that the case study works in, by chapter 1. Not coded counts as no.")]
    Layer,

    /// <summary>Layers that the case study mainly works in, by chapter 1. Not coded counts as no.</summary>
    [Description("Layers that the case study mainly works in, by chapter 1. Not coded counts as no.")]
    PrimaryLayer,

    /// <summary>Layers that the case study works in, by its own chapter. Not coded counts as no.</summary>
    [Description("Layers that the case study works in, by its own chapter. Not coded counts as no.")]
    ChapterLayer,

    /// <summary>Types of volunteers. Not coded counts as no.</summary>
    [Description("Types of volunteers. Not coded counts as no.")]
    VolunteerType,

    /// <summary>Whose initiative the volunteering is. Unknown where a typed group does not say.</summary>
    [Description("Whose initiative the volunteering is. Unknown where a typed group does not say.")]
    Initiative,

    /// <summary>Forms of collaboration. Not coded counts as no.</summary>
    [Description("Forms of collaboration. Not coded counts as no.")]
    CollaborationForm,

    /// <summary>Yes-or-no traits of volunteer management. Mixed and not stated are unknown.</summary>
    [Description("Yes-or-no traits of volunteer management. Mixed and not stated are unknown.")]
    PracticeFeature,

    /// <summary>How people on the paid side are engaged. Unknown where a role does not say.</summary>
    [Description("How people on the paid side are engaged. Unknown where a role does not say.")]
    ProfessionalEngagement,

    /// <summary>How people among the volunteers are engaged. Unknown where a group does not say.</summary>
    [Description("How people among the volunteers are engaged. Unknown where a group does not say.")]
    VolunteerEngagement,

    /// <summary>Kinds of partners, without those only wished for, failed or ended. Not coded counts as no.</summary>
    [Description("Kinds of partners, without those only wished for, failed or ended. Not coded counts as no.")]
    PartnerKind,

    /// <summary>Roles of partners, without those only wished for, failed or ended. Not coded counts as no.</summary>
    [Description("Roles of partners, without those only wished for, failed or ended. Not coded counts as no.")]
    PartnerRole,

    /// <summary>Ages of those whom the case study is for, in years. Unknown where a target group does not say.</summary>
    [Description("Ages of those whom the case study is for, in years. Unknown where a target group does not say.")]
    TargetAge,

    /// <summary>Factors for which chapter 1 itself names the case study. Not named counts as no.</summary>
    [Description("Factors for which chapter 1 itself names the case study. Not named counts as no.")]
    NamedFactor,

    /// <summary>Factors coded on statements, whatever the stance. Not coded counts as no.</summary>
    [Description("Factors coded on statements, whatever the stance. Not coded counts as no.")]
    Factor,

    /// <summary>Factors with the stance that a statement takes on them. Not coded counts as no.</summary>
    [Description("Factors with the stance that a statement takes on them. Not coded counts as no.")]
    FactorStance,

    /// <summary>Sides of factors that have more than one. Not coded counts as no.</summary>
    [Description("Sides of factors that have more than one. Not coded counts as no.")]
    FactorAspect,

    /// <summary>Whether the coded factors help or hinder. Not coded counts as no.</summary>
    [Description("Whether the coded factors help or hinder. Not coded counts as no.")]
    FactorEffect,

    /// <summary>Whether the coded factors are internal or of the chain. Not coded counts as no.</summary>
    [Description("Whether the coded factors are internal or of the chain. Not coded counts as no.")]
    FactorLevel,

    /// <summary>How statements relate to the coded factors. Not coded counts as no.</summary>
    [Description("How statements relate to the coded factors. Not coded counts as no.")]
    Stance,

    /// <summary>The level that a statement is about. Not coded counts as no.</summary>
    [Description("The level that a statement is about. Not coded counts as no.")]
    StatementLevel,

    /// <summary>Who holds a statement. Not coded counts as no.</summary>
    [Description("Who holds a statement. Not coded counts as no.")]
    Perspective,

    /// <summary>What kind of thing a statement says. Not coded counts as no.</summary>
    [Description("What kind of thing a statement says. Not coded counts as no.")]
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
