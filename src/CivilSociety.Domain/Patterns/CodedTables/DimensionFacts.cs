using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns.CodedTables;

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

    public static LocalizedText Name(Dimension dimension) => dimension switch
    {
        Dimension.CaseStudy => new("casus", "case study"),
        Dimension.Layer => new("laag", "layer"),
        Dimension.PrimaryLayer => new("hoofdlaag", "main layer"),
        Dimension.ChapterLayer => new("laag volgens het eigen hoofdstuk", "layer by its own chapter"),
        Dimension.VolunteerType => new("type vrijwilliger", "volunteer type"),
        Dimension.Initiative => new("initiatief", "initiative"),
        Dimension.CollaborationForm => new("samenwerkingsvorm", "form of collaboration"),
        Dimension.PracticeFeature => new("kenmerk", "feature"),
        Dimension.ProfessionalEngagement => new("aanstelling van beroepskrachten", "engagement of professionals"),
        Dimension.VolunteerEngagement => new("aanstelling van vrijwilligers", "engagement of volunteers"),
        Dimension.PartnerKind => new("soort partner", "kind of partner"),
        Dimension.PartnerRole => new("rol van partner", "role of partner"),
        Dimension.TargetAge => new("leeftijd van de doelgroep", "age of the target group"),
        Dimension.NamedFactor => new("in hoofdstuk 1 genoemde factor", "factor named in chapter 1"),
        Dimension.Factor => new("factor", "factor"),
        Dimension.FactorStance => new("houding tegenover factor", "stance on factor"),
        Dimension.FactorAspect => new("kant van factor", "side of factor"),
        Dimension.FactorEffect => new("werking van factor", "effect of factor"),
        Dimension.FactorLevel => new("niveau van factor", "level of factor"),
        Dimension.Stance => new("houding", "stance"),
        Dimension.StatementLevel => new("niveau van uitspraak", "level of statement"),
        Dimension.Perspective => new("perspectief", "perspective"),
        Dimension.StatementKind => new("soort uitspraak", "kind of statement"),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Expected a dimension."),
    };
}
