using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns;

/// <summary>Finds patterns in a coded catalog, each with its counts, the cases for and against, and the evidence; safe to share between threads.</summary>
/// <remarks>An attribute, case study or factor that is not known is an <see cref="UnknownNameException"/>; a selection without rows gives a result with N = 0.</remarks>
public sealed class PatternEngine(CodedCatalog catalog, PatternLimits? limits = null)
{
    private readonly PatternLimits _limits = limits ?? PatternLimits.Default;

    /// <summary>The coded catalog that patterns are found in.</summary>
    public CodedCatalog Catalog { get; } = catalog;

    /// <summary>One dimension by another: how often each attribute of the one occurs with each of the other.</summary>
    /// <exception cref="PatternLimitException">The table would have too many cells.</exception>
    public Crosstab Crosstab(CrosstabRequest request) => Patterns.Crosstab.Of(Catalog, request, _limits);

    /// <summary>Which attributes occur together, and how often.</summary>
    /// <exception cref="PatternLimitException">There are too many attributes or pairs.</exception>
    public Cooccurrence Cooccurrence(CooccurrenceRequest request) => Patterns.Cooccurrence.Of(Catalog, request, _limits);

    /// <summary>
    /// The rules "if these attributes then that one" that case studies support. Ten case studies yield many by chance as well: <see
    /// cref="RulesRequest.WithChance"/> counts how many.
    /// </summary>
    /// <exception cref="PatternLimitException">There are too many attributes or rules, or the search for them is too long.</exception>
    public RuleReport Rules(RulesRequest request) => RuleReport.Of(Catalog, request, _limits);

    /// <summary>One rule of your own, "if these attributes then that one?", with the case studies that break it and what sets them apart.</summary>
    /// <exception cref="ArgumentException">The premise is empty, or holds the conclusion.</exception>
    public Rule Rule(RuleRequest request) => Patterns.Rule.Of(Catalog, request);

    /// <summary>
    /// The attributes that case studies share, and who shares them: every set that cannot grow without losing a case study, with the next broader and narrower
    /// ones.
    /// </summary>
    /// <exception cref="PatternLimitException">There are too many attributes or concepts.</exception>
    public ConceptReport Concepts(ConceptsRequest request) => ConceptReport.Of(Catalog, request, _limits);

    /// <summary>Case studies by configuration of conditions, and which configurations are sufficient for an outcome (qualitative comparative analysis).</summary>
    /// <exception cref="ArgumentException">There is no condition, or an attribute is given twice.</exception>
    /// <exception cref="PatternLimitException">There are too many conditions, or the search for the shortest solution is too long.</exception>
    public TruthTableReport TruthTable(TruthTableRequest request) => TruthTableReport.Of(Catalog, request);

    /// <summary>How far each of some conditions, present or absent, is necessary for an outcome; deviant case studies are named.</summary>
    /// <exception cref="ArgumentException">There is no condition, or an attribute is given twice.</exception>
    public NecessityReport Necessity(ConditionsRequest request) => NecessityReport.Of(Catalog, request);

    /// <summary>How far each of some conditions, present or absent, is sufficient for an outcome; deviant case studies are named.</summary>
    /// <exception cref="ArgumentException">There is no condition, or an attribute is given twice.</exception>
    public SufficiencyReport Sufficiency(ConditionsRequest request) => SufficiencyReport.Of(Catalog, request);

    /// <summary>How far an expression of your own, such as <c>A*~B + C</c>, is sufficient and necessary for an outcome, with the case studies for and against.</summary>
    /// <exception cref="ArgumentException">The expression is no sum of products, a term contradicts itself, or the outcome is in it; the message names the place.</exception>
    /// <exception cref="PatternLimitException">The expression has too many attributes.</exception>
    public ExpressionReport Expression(ExpressionRequest request) => ExpressionReport.Of(Catalog, request);

    /// <summary>The minimal unions of conditions, "this one or that one", that are necessary for an outcome and not there nearly everywhere.</summary>
    /// <exception cref="ArgumentException">There is no condition, or an attribute is given twice.</exception>
    /// <exception cref="PatternLimitException">There are too many conditions.</exception>
    public NecessaryUnionsReport NecessaryUnions(NecessaryUnionsRequest request) => NecessaryUnionsReport.Of(Catalog, request);

    /// <summary>Two groups of case studies side by side: what the one has and the other has not, for certain or possibly, and how their shares differ.</summary>
    /// <exception cref="ArgumentException">A group is asked for by nothing, or both by the same.</exception>
    public Contrast Contrast(ContrastRequest request) => Patterns.Contrast.Of(Catalog, request);

    /// <summary>The attributes that questions are asked with, each with its key and how many case studies have it; and the table of case studies by attributes itself.</summary>
    /// <exception cref="PatternLimitException">There are too many attributes.</exception>
    public AttributeTable Attributes(AttributesRequest request) => AttributeTable.Of(Catalog, request, _limits);

    /// <summary>The case studies like one, with what they share and in what they differ; the selection is of the others.</summary>
    public Similarity Similar(SimilarityRequest request) => Similarity.Of(Catalog, request);

    /// <summary>Who says what about a case study, a factor, a factor in a case study, or everything; and where they disagree.</summary>
    public PerspectiveComparison Perspectives(PerspectivesRequest request) => PerspectiveComparison.Of(Catalog, request);

    /// <summary>What the case studies do not show, or only once: combinations never observed, attributes of a single case study, perspectives not heard.</summary>
    /// <exception cref="PatternLimitException">There are too many attributes or combinations.</exception>
    public BlindSpotReport BlindSpots(BlindSpotRequest request) => BlindSpotReport.Of(Catalog, request, _limits);

    /// <summary>A hypothesis of your own tested against the coded data, as the report's findings are.</summary>
    /// <exception cref="ArgumentException">The conclusion is empty, or shares an attribute with the premise.</exception>
    public HypothesisTest Test(HypothesisRequest request) => HypothesisTest.Of(Catalog, request);

    /// <summary>
    /// The report's own conclusions across case studies, in authored order, each tested against the coded data: the counts behind it, and whether the data
    /// supports it.
    /// </summary>
    public IReadOnlyList<TestedFinding> Findings() => [.. Catalog.Conclusions.Select(conclusion => TestedFinding.Of(Catalog, conclusion))];

    /// <summary>One of the report's own conclusions tested against the coded data.</summary>
    /// <exception cref="UnknownNameException">There is no finding with the code.</exception>
    public TestedFinding Finding(string code) => TestedFinding.Of(Catalog, Catalog.ConclusionOf(code));

    /// <summary>Advice for your own practice: practices like it, lessons that came with them, what to expect, what to be wary of.</summary>
    /// <exception cref="ArgumentException">The profile is empty, or contradicts itself.</exception>
    public Advice Advice(PracticeProfile profile) => Patterns.Advice.Of(Catalog, profile);
}
