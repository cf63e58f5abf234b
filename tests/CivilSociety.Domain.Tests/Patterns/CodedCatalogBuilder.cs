using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Makes a coded catalog of what a test says of case studies.</summary>
internal sealed class CodedCatalogBuilder(string version, IReadOnlyList<string> caseStudies, IReadOnlyList<PatternAttribute> attributes)
{
    private readonly Dictionary<string, CodedCaseStudyBuilder> _builders = caseStudies.ToDictionary(code => code, code => new CodedCaseStudyBuilder(code), StringComparer.Ordinal);

    public void Add(string key, Evidence evidence) => _builders[evidence.CaseStudy.Code].Add(evidence, [key]);

    /// <summary>A statement that is coded with a factor, or with none.</summary>
    public void AddStatement(string code, string caseStudy, string? factor) => _builders[caseStudy].AddStatement(
        new(code, caseStudy, "1.1", StatementKind.SuccessFactor, [], [], () => new("x", "x")),
        factor is null ? [] : [(new(EvidenceKind.Coding, "c", caseStudy, "1.1"), [factor])]);

    public CodedCatalog Build() => new(
        version,
        new CodedTables(version, caseStudies, attributes, caseStudies.Select(code => _builders[code].ToBytes(new(), new()))),
        caseStudies.ToDictionary(code => code, code => new LocalizedText(code, code), StringComparer.Ordinal),
        [],
        []);
}
