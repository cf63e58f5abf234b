using CivilSociety.Domain.Factors;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Codes the statements; one that says that no points were mentioned is left out, as it is no point.</summary>
internal sealed class StatementCoder(CatalogReader reader, CodedTableBuilder builder, IReadOnlyList<Factor> factors)
{
    private readonly Dictionary<string, Factor> _factors = factors.ToDictionary(factor => factor.Code, StringComparer.Ordinal);

    public async Task<IReadOnlyList<CodedStatement>> AddAsync()
    {
        var statements = await reader.CitedAsync<Statement>(statement => statement.CaseStudy, statement => statement.Section).ConfigureAwait(false);
        var codings = await reader.ListAsync<Factors.Coding>().ConfigureAwait(false);
        var codedStatements = await reader.RelatedAsync(codings, (Factors.Coding coding) => coding.Statement).ConfigureAwait(false);
        var codedFactors = await reader.RelatedAsync(codings, (Factors.Coding coding) => coding.Factor).ConfigureAwait(false);
        var byStatement = codings.ToLookup(coding => codedStatements[coding.Code].Code, StringComparer.Ordinal);
        var result = new List<CodedStatement>();
        foreach (var statement in statements.Where(each => !each.Item.NoneMentioned))
        {
            var own = byStatement[statement.Item.Code].Select(coding => (Coding: coding, Factor: _factors[codedFactors[coding.Code].Code])).ToList();
            builder.AddStatement(statement.Item.Code, statement.CaseStudy, [.. CellsOf(statement), .. own.SelectMany(each => CellsOf(statement, each.Coding, each.Factor))]);
            result.Add(new(
                statement.Item.Code,
                statement.CaseStudy,
                statement.Section.Code,
                statement.Item.Kind,
                statement.Item.Perspectives,
                statement.Item.Text,
                [.. own.Select(each => new CodedFactor(each.Factor.Code, each.Coding.Aspect, each.Coding.Stance))]));
        }

        return result;
    }

    private static IEnumerable<(string Key, Evidence Evidence)> CellsOf(Cited<Statement> statement)
    {
        var evidence = statement.AsEvidence(EvidenceKind.Statement) with { Statement = statement.Item.Code };
        yield return (PatternAttribute.KeyOf(Dimension.StatementKind, statement.Item.Kind), evidence);
        foreach (var level in statement.Item.Levels)
        {
            yield return (PatternAttribute.KeyOf(Dimension.StatementLevel, level), evidence);
        }

        foreach (var perspective in statement.Item.Perspectives)
        {
            yield return (PatternAttribute.KeyOf(Dimension.Perspective, perspective), evidence);
        }
    }

    private static IEnumerable<(string Key, Evidence Evidence)> CellsOf(Cited<Statement> statement, Factors.Coding coding, Factor factor)
    {
        var evidence = new Evidence(EvidenceKind.Coding, coding.Code, statement.CaseStudy, statement.Section.Code, statement.Item.Code);
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
