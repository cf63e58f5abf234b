using CivilSociety.Api.Patterns.Advices;
using CivilSociety.Api.Patterns.Associations;
using CivilSociety.Api.Patterns.BlindSpots;
using CivilSociety.Api.Patterns.Concepts;
using CivilSociety.Api.Patterns.Configurations;
using CivilSociety.Api.Patterns.Cooccurrences;
using CivilSociety.Api.Patterns.Crosstabs;
using CivilSociety.Api.Patterns.Findings;
using CivilSociety.Api.Patterns.Hypotheses;
using CivilSociety.Api.Patterns.Rules;
using CivilSociety.Api.Patterns.Similarities;
using CivilSociety.Api.Patterns.Voices;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>The types that a schema with patterns has beside those of the catalog.</summary>
internal static class PatternTypes
{
    /// <summary>The name of a result: that it is coded goes without saying.</summary>
    public static string NameOf(Type result) => result.Name.StartsWith("Coded", StringComparison.Ordinal) ? result.Name["Coded".Length..] : result.Name;

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
        new RuleReportType(),
        new RuleType(),
        new ChanceCountType(),
        new ContradictingCaseStudyType(),
        new AttributeDifferenceType(),
        new ConceptReportType(),
        new ConceptType(),
        new TruthTableReportType(),
        new TruthTableRowType(),
        new ConfigurationType(),
        new ConditionValueType(),
        new UnplacedCaseStudyType(),
        new ConservativeSolutionType(),
        new ModelType(),
        new TermType(),
        new NecessityReportType(),
        new NecessityType(),
        new SufficiencyReportType(),
        new SufficiencyType(),
        new SimilarityType(),
        new SimilarCaseStudyType(),
        new PerspectiveComparisonType(),
        new PerspectiveViewType(),
        new PerspectiveFactorType(),
        new DisagreementType(),
        new PositionType(),
        new BlindSpotReportType(),
        new AttributeInOneCaseType(),
        new UnheardPerspectivesType(),
        new HypothesisTestType(),
        new TestedFindingType(),
        new FindingTestResultType(),
        new AdviceType(),
        new NearCaseStudyType(),
        new ProfileTraitType(),
        new AdviceItemType(),
        new AdviceWarningType(),
    ];

    public static IEnumerable<IGraphType> Inputs() =>
    [
        AdviceField.ProfileInput(),
        RulesField.AttributeChoiceInput(),
        CatalogTypes.Enumeration(typeof(Dimension)),
        CatalogTypes.Enumeration(typeof(EvidenceKind)),
        CatalogTypes.Enumeration(typeof(CrosstabMeasure)),
        CatalogTypes.Enumeration(typeof(SimilarityCoefficient)),
        CatalogTypes.Enumeration(typeof(OutcomeValue)),
        CatalogTypes.Enumeration(typeof(Verdict)),
    ];
}
