using CivilSociety.Domain.Factors;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Codes the statements that make a point.</summary>
internal sealed class StatementCoder(CatalogReader reader, CodedTableBuilder builder, IReadOnlyList<Factor> factors)
{
    private readonly Dictionary<string, Factor> _factors = factors.ToDictionary(factor => factor.Code, StringComparer.Ordinal);

    public async Task<IReadOnlyList<CodedStatement>> AddAsync()
    {
        var statements = await reader.ListAsync(new StatementsWithAPoint(), each => each.CaseStudy, each => each.Section).ConfigureAwait(false);
        var codings = await reader.ListAsync<Factors.Coding>(each => each.Statement, each => each.Factor).ConfigureAwait(false);
        var byStatement = codings.ToLookup(coding => coding.Statement.Code, StringComparer.Ordinal);
        var result = new List<CodedStatement>();
        foreach (var statement in statements)
        {
            var own = byStatement[statement.Code].Select(coding => (Coding: coding, Factor: _factors[coding.Factor.Code])).ToList();
            builder.AddStatement(statement.Code, statement.CaseStudy.Code, [.. CellsOf(statement), .. own.SelectMany(each => CellsOf(statement, each.Coding, each.Factor))]);
            result.Add(new(
                statement.Code,
                statement.CaseStudy.Code,
                statement.Section.Code,
                statement.Kind,
                statement.Perspectives,
                statement.Text,
                [.. own.Select(each => new CodedFactor(each.Factor.Code, each.Coding.Aspect, each.Coding.Stance))]));
        }

        return result;
    }

    private static IEnumerable<(string Key, Evidence Evidence)> CellsOf(Statement statement)
    {
        var evidence = new Evidence(EvidenceKind.Statement, statement.Code, statement.CaseStudy.Code, statement.Section.Code, statement.Code);
        yield return (PatternAttribute.KeyOf(Dimension.StatementKind, statement.Kind), evidence);
        foreach (var level in statement.Levels)
        {
            yield return (PatternAttribute.KeyOf(Dimension.StatementLevel, level), evidence);
        }

        foreach (var perspective in statement.Perspectives)
        {
            yield return (PatternAttribute.KeyOf(Dimension.Perspective, perspective), evidence);
        }
    }

    private static IEnumerable<(string Key, Evidence Evidence)> CellsOf(Statement statement, Factors.Coding coding, Factor factor)
    {
        var evidence = new Evidence(EvidenceKind.Coding, coding.Code, statement.CaseStudy.Code, statement.Section.Code, statement.Code);
        yield return (PatternAttribute.KeyOf(Dimension.Factor, factor.Code), evidence);
        yield return (AttributeList.FactorStanceKey(factor.Code, coding.Stance), evidence);
        yield return (PatternAttribute.KeyOf(Dimension.FactorEffect, factor.Effect), evidence);
        yield return (PatternAttribute.KeyOf(Dimension.FactorLevel, factor.Level), evidence);
        yield return (PatternAttribute.KeyOf(Dimension.Stance, coding.Stance), evidence);
        if (coding.Aspect is { } aspect)
        {
            yield return (PatternAttribute.KeyOf(Dimension.FactorAspect, aspect), evidence);
        }
    }
}
