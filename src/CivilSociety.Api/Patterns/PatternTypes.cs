using CivilSociety.Api.Patterns.Advices;
using CivilSociety.Api.Patterns.Associations;
using CivilSociety.Api.Patterns.BlindSpots;
using CivilSociety.Api.Patterns.Cooccurrences;
using CivilSociety.Api.Patterns.Crosstabs;
using CivilSociety.Api.Patterns.Similarities;
using CivilSociety.Api.Patterns.Voices;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Crosstabs;
using CivilSociety.Domain.Patterns.Similarities;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>The types that a schema with patterns has beside those of the catalog.</summary>
internal static class PatternTypes
{
    public static IEnumerable<IObjectGraphType> Outputs() =>
    [
        new PatternsType(),
        new PatternAttributeType(),
        new AttributeCountType(),
        new BoundsType(),
        new PairCountType(),
        new EvidenceType(),
        new AssociationType(),
        new CrosstabType(),
        new CrosstabCellType(),
        new CooccurrenceType(),
        new AttributePairType(),
        new SimilarityType(),
        new SimilarCaseStudyType(),
        new VoiceComparisonType(),
        new VoiceType(),
        new VoicedFactorType(),
        new DisagreementType(),
        new PositionType(),
        new BlindSpotReportType(),
        new AttributeInOneCaseType(),
        new UnheardVoicesType(),
        new AdviceType(),
        new NearCaseStudyType(),
        new ProfileTraitType(),
        new AdviceItemType(),
        new AdviceWarningType(),
    ];

    public static IEnumerable<IGraphType> Inputs() =>
    [
        AdviceField.ProfileInput(),
        CatalogTypes.Enumeration(typeof(Dimension)),
        CatalogTypes.Enumeration(typeof(PatternUnit)),
        CatalogTypes.Enumeration(typeof(EvidenceKind)),
        CatalogTypes.Enumeration(typeof(CrosstabMeasure)),
        CatalogTypes.Enumeration(typeof(SimilarityCoefficient)),
    ];
}
