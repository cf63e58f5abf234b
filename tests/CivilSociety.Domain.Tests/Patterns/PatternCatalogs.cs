using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Engines on the ten cases and on three small ones.</summary>
internal static class PatternCatalogs
{
    private static readonly Lazy<PatternEngine> LazyTenCases = new(() => Load(CaseStudyCatalog.TenCases));
    private static readonly Lazy<PatternEngine> LazyThreeCases = new(() => Load(CaseStudyCatalog.Load(ThreeCasesSeed)));

    public static PatternEngine TenCases => LazyTenCases.Value;

    public static PatternEngine ThreeCases => LazyThreeCases.Value;

    /// <summary>
    /// Alpha: positive climate, individual and regular, trains, has no contract. Beta: positive climate and prevention, organized, training mixed, contract.
    /// Gamma: prevention (a wish for legal-clinical), no type, trains.
    /// </summary>
    private static Seed ThreeCasesSeed => SmallSeed.Of(
        """
        {
          "slug": "alpha",
          "layerPlacements": [
            { "layer": "positive-climate", "status": "ACTUAL", "emphasis": "PRIMARY", "section": "1.2" },
            { "layer": "prevention", "status": "ACTUAL", "section": "2.3" }
          ],
          "targetGroups": [ { "code": "alpha-children", "name": { "nl": "k", "en": "c" }, "ages": { "min": 4, "max": 12, "unit": "AGE_YEAR" }, "section": "2.2" } ],
          "professionalRoles": [
            { "code": "alpha-manager", "name": { "nl": "m", "en": "m" }, "engagement": "PAID_STAFF", "section": "2.4" },
            { "code": "alpha-worker", "name": { "nl": "w", "en": "w" }, "section": "2.4" }
          ],
          "volunteerGroups": [
            { "code": "alpha-group", "name": { "nl": "g", "en": "g" }, "engagement": "VOLUNTEER", "types": [ { "type": "individual-regular", "initiative": "BOTH", "section": "1.5" } ], "section": "2.4" }
          ],
          "practices": [
            { "code": "alpha-training", "category": "TRAINING", "feature": "TRAINING", "presence": "PRESENT", "text": { "nl": "t", "en": "t" }, "section": "2.5.1" },
            { "code": "alpha-contract", "category": "AGREEMENT", "feature": "CONTRACT", "presence": "ABSENT", "text": { "nl": "t", "en": "t" }, "section": "2.5.1" }
          ],
          "partnerships": [
            { "code": "alpha-exodus", "organization": "exodus", "roles": ["FUNDER"], "content": { "nl": "c", "en": "c" }, "section": "2.6.1" },
            { "code": "alpha-careyn", "organization": "careyn", "roles": ["REFERRER"], "status": "FAILED", "content": { "nl": "c", "en": "c" }, "section": "2.6.1" }
          ],
          "statements": [
            { "code": "alpha-1", "kind": "STRENGTH", "levels": ["INTERNAL"], "perspectives": ["VOLUNTEER"], "text": { "nl": "t", "en": "t" }, "section": "2.5.2",
              "codings": [ { "factor": "training-and-selection", "aspect": "TRAINING", "stance": "CONFIRMS" } ] },
            { "code": "alpha-2", "kind": "IMPROVEMENT", "levels": ["INTERNAL"], "perspectives": ["PROFESSIONAL"], "text": { "nl": "t", "en": "t" }, "section": "2.5.3",
              "codings": [ { "factor": "training-and-selection", "aspect": "TRAINING", "stance": "LACKING" }, { "factor": "appreciation", "stance": "CONFIRMS" } ] },
            { "code": "alpha-3", "kind": "IMPROVEMENT", "levels": ["CHAIN"], "perspectives": ["MANAGEMENT"], "noneMentioned": true, "text": { "nl": "t", "en": "t" }, "section": "2.6.3", "codings": [] }
          ]
        }
        """,
        """
        {
          "slug": "beta",
          "layerPlacements": [
            { "layer": "positive-climate", "status": "ACTUAL", "section": "1.2" },
            { "layer": "prevention", "status": "ACTUAL", "section": "1.2" }
          ],
          "volunteerGroups": [
            { "code": "beta-group", "name": { "nl": "g", "en": "g" }, "types": [ { "type": "organized-fixed-task", "section": "1.5" } ], "section": "3.4" }
          ],
          "practices": [
            { "code": "beta-training", "category": "TRAINING", "feature": "TRAINING", "presence": "PRESENT", "text": { "nl": "t", "en": "t" }, "section": "3.5.1" },
            { "code": "beta-no-training", "category": "TRAINING", "feature": "TRAINING", "presence": "ABSENT", "text": { "nl": "t", "en": "t" }, "section": "1.5" },
            { "code": "beta-contract", "category": "AGREEMENT", "feature": "CONTRACT", "presence": "PRESENT", "text": { "nl": "t", "en": "t" }, "section": "3.5.1" }
          ],
          "statements": [
            { "code": "beta-1", "kind": "SUCCESS_FACTOR", "levels": ["INTERNAL"], "perspectives": ["RESEARCHER", "VOLUNTEER"], "text": { "nl": "t", "en": "t" }, "section": "3.8",
              "codings": [ { "factor": "appreciation", "stance": "CONFIRMS" }, { "factor": "counterproductive-training", "stance": "QUALIFIES" } ] },
            { "code": "beta-2", "kind": "SUCCESS_FACTOR", "levels": [], "perspectives": ["RESEARCHER"], "text": { "nl": "losse tip", "en": "loose tip" }, "section": "3.8", "codings": [] }
          ]
        }
        """,
        """
        {
          "slug": "gamma",
          "layerPlacements": [
            { "layer": "prevention", "status": "ACTUAL", "section": "1.2" },
            { "layer": "legal-clinical", "status": "DESIRED", "section": "1.2" }
          ],
          "practices": [
            { "code": "gamma-training", "category": "TRAINING", "feature": "TRAINING", "presence": "PRESENT", "text": { "nl": "t", "en": "t" }, "section": "4.5.1" }
          ],
          "statements": [
            { "code": "gamma-1", "kind": "STRENGTH", "levels": ["INTERNAL"], "perspectives": ["VOLUNTEER"], "text": { "nl": "t", "en": "t" }, "section": "4.5.2",
              "codings": [ { "factor": "busy-volunteers", "stance": "CONFIRMS" } ] }
          ]
        }
        """);

    /// <summary>The three small cases with findings of a test's own.</summary>
    public static PatternEngine ThreeCasesWith(string findings) => Load(CaseStudyCatalog.Load(SmallSeed.With(ThreeCasesSeed, findings)));

    /// <summary>An engine on a catalog of a test's own.</summary>
    public static PatternEngine Load(CaseStudyCatalog catalog) => new(CodedCatalog.LoadAsync(catalog).GetAwaiter().GetResult());
}
