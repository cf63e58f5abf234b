using System.ComponentModel;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>What a fact is about.</summary>
[Description("What a fact is about.")]
public enum FactTopic
{
    /// <summary>The mission of an organization.</summary>
    [Description("The mission of an organization.")]
    Mission,

    /// <summary>A value of an organization.</summary>
    [Description("A value of an organization.")]
    Value,

    /// <summary>The history of an organization or project.</summary>
    [Description("The history of an organization or project.")]
    History,

    /// <summary>How an organization or project is set up.</summary>
    [Description("How an organization or project is set up.")]
    Structure,

    /// <summary>An award or nomination.</summary>
    [Description("An award or nomination.")]
    Award,

    /// <summary>Another project of the same organization.</summary>
    [Description("Another project of the same organization.")]
    SiblingProject,

    /// <summary>How it is funded.</summary>
    [Description("How it is funded.")]
    Funding,

    /// <summary>A law or regulation.</summary>
    [Description("A law or regulation.")]
    Regulation,

    /// <summary>A main goal.</summary>
    [Description("A main goal.")]
    MainGoal,

    /// <summary>A subgoal.</summary>
    [Description("A subgoal.")]
    SubGoal,

    /// <summary>Another goal, or one that the report does not rank.</summary>
    [Description("Another goal, or one that the report does not rank.")]
    OtherGoal,

    /// <summary>A product of the project.</summary>
    [Description("A product of the project.")]
    Product,

    /// <summary>An activity.</summary>
    [Description("An activity.")]
    Activity,

    /// <summary>A phase of a trajectory; phases come in their order.</summary>
    [Description("A phase of a trajectory; phases come in their order.")]
    Phase,

    /// <summary>A rule.</summary>
    [Description("A rule.")]
    Rule,

    /// <summary>A condition.</summary>
    [Description("A condition.")]
    Condition,

    /// <summary>Something on those whom it is for.</summary>
    [Description("Something on those whom it is for.")]
    TargetGroup,

    /// <summary>Why it is placed in a layer.</summary>
    [Description("Why it is placed in a layer.")]
    Layer,

    /// <summary>How collaboration is organized.</summary>
    [Description("How collaboration is organized.")]
    Collaboration,

    /// <summary>Who commissioned the research.</summary>
    [Description("Who commissioned the research.")]
    Commission,

    /// <summary>A research question.</summary>
    [Description("A research question.")]
    ResearchQuestion,

    /// <summary>The design of the research.</summary>
    [Description("The design of the research.")]
    ResearchDesign,

    /// <summary>A method of the research.</summary>
    [Description("A method of the research.")]
    Method,

    /// <summary>How the case studies were selected.</summary>
    [Description("How the case studies were selected.")]
    Selection,

    /// <summary>How the report is arranged.</summary>
    [Description("How the report is arranged.")]
    ReadingGuide,

    /// <summary>How chapter 1 introduces a case study.</summary>
    [Description("How chapter 1 introduces a case study.")]
    CaseIntroduction,
}
