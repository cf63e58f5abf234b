namespace CivilSociety.Domain.CaseStudies;

/// <summary>What a fact is about.</summary>
public enum FactTopic
{
    /// <summary>The mission of an organization.</summary>
    Mission,

    /// <summary>A value of an organization.</summary>
    Value,

    /// <summary>The history of an organization or project.</summary>
    History,

    /// <summary>How an organization or project is set up.</summary>
    Structure,

    /// <summary>An award or nomination.</summary>
    Award,

    /// <summary>Another project of the same organization.</summary>
    SiblingProject,

    /// <summary>How it is funded.</summary>
    Funding,

    /// <summary>A law or regulation.</summary>
    Regulation,

    /// <summary>A main goal.</summary>
    MainGoal,

    /// <summary>A subgoal.</summary>
    SubGoal,

    /// <summary>Another goal, or one that the report does not rank.</summary>
    OtherGoal,

    /// <summary>A product of the project.</summary>
    Product,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A phase of a trajectory; phases come in their order.</summary>
    Phase,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>Something on those whom it is for.</summary>
    TargetGroup,

    /// <summary>Why it is placed in a layer.</summary>
    Layer,

    /// <summary>How collaboration is organized.</summary>
    Collaboration,

    /// <summary>Who commissioned the research.</summary>
    Commission,

    /// <summary>A research question.</summary>
    ResearchQuestion,

    /// <summary>The design of the research.</summary>
    ResearchDesign,

    /// <summary>A method of the research.</summary>
    Method,

    /// <summary>How the case studies were selected.</summary>
    Selection,

    /// <summary>How the report is arranged.</summary>
    ReadingGuide,

    /// <summary>How chapter 1 introduces a case study.</summary>
    CaseIntroduction,
}
