using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A catalog as patterns see it: case studies and statements by attributes, with what they cite; immutable and safe to share between threads.</summary>
public sealed class CodedCatalog
{
    private readonly Dictionary<string, IReadOnlyList<PracticeFeatureCode>> _arisesFrom;

    /// <summary>Makes a catalog of a table of case studies alone, without statements.</summary>
    public CodedCatalog(CodedTable caseStudies)
        : this(
            caseStudies.Version,
            caseStudies,
            new(PatternUnit.Statements, caseStudies.Version, [], caseStudies.Attributes, _ => new(RowSet.Empty(0)), (_, _) => []),
            [],
            caseStudies.Rows.ToDictionary(row => row.Code, row => new LocalizedText(row.Code, row.Code), StringComparer.Ordinal),
            [],
            [])
    {
    }

    internal CodedCatalog(
        string version,
        CodedTables tables,
        IReadOnlyDictionary<string, LocalizedText> caseStudyNames,
        IReadOnlyList<Factor> factors,
        IReadOnlyList<CodedConclusion> conclusions)
        : this(version, tables.CaseStudies, tables.Statements, new CodedStatementList(tables), caseStudyNames, factors, conclusions)
    {
    }

    private CodedCatalog(
        string version,
        CodedTable caseStudyTable,
        CodedTable statementTable,
        IReadOnlyList<CodedStatement> statements,
        IReadOnlyDictionary<string, LocalizedText> caseStudyNames,
        IReadOnlyList<Factor> factors,
        IReadOnlyList<CodedConclusion> conclusions)
    {
        (Version, CaseStudyTable, StatementTable, Statements) = (version, caseStudyTable, statementTable, statements);
        (CaseStudyNames, Conclusions) = (caseStudyNames, conclusions);
        FactorEffects = factors.ToDictionary(factor => factor.Code, factor => factor.Effect, StringComparer.Ordinal);
        _arisesFrom = factors.ToDictionary(factor => factor.Code, factor => factor.ArisesFrom, StringComparer.Ordinal);
    }

    /// <summary>
    /// Makes a catalog of a table of your own: names of attributes, which are their keys, and rows of a name and a cell for each attribute: true, false, or null where
    /// it is not known.
    /// </summary>
    /// <exception cref="ArgumentException">A row has another number of cells than there are attributes, or a name is given twice.</exception>
    public static CodedCatalog Of(IReadOnlyList<string> attributes, params IReadOnlyList<(string Name, IReadOnlyList<bool?> Cells)> rows)
    {
        if (rows.FirstOrDefault(row => row.Cells.Count != attributes.Count) is { Cells: not null } wrong)
        {
            throw new ArgumentException($"Row '{wrong.Name}' has {wrong.Cells.Count} cells. Expected {attributes.Count}, one for each attribute.", nameof(rows));
        }

        foreach (var names in new[] { attributes, [.. rows.Select(row => row.Name)] })
        {
            if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            {
                throw new ArgumentException($"Expected each name once: '{twice.Key}' is given twice.", ReferenceEquals(names, attributes) ? nameof(attributes) : nameof(rows));
            }
        }

        return new(new CodedTable(
            PatternUnit.CaseStudies,
            "",
            [.. rows.Select(row => new CodedRow(row.Name, row.Name))],
            [.. attributes.Select(name => new PatternAttribute(name, Dimension.PracticeFeature, new(name, name)) { DimensionLabel = new("kenmerk", "attribute") })],
            [.. attributes.Select((_, column) => Column.Of([.. rows.Select(row => row.Cells[column])]))]));
    }

    /// <summary>The version of the catalog.</summary>
    public string Version { get; }

    /// <summary>Case studies by attributes.</summary>
    public CodedTable CaseStudyTable { get; }

    /// <summary>Statements by attributes, without those that say that no points were mentioned.</summary>
    public CodedTable StatementTable { get; }

    /// <summary>The names of the case studies by their codes.</summary>
    public IReadOnlyDictionary<string, LocalizedText> CaseStudyNames { get; }

    /// <summary>Whether the factors help or hinder, by their codes.</summary>
    public IReadOnlyDictionary<string, FactorEffect> FactorEffects { get; }

    /// <summary>The statements, in the order of the rows of <see cref="StatementTable"/>.</summary>
    public IReadOnlyList<CodedStatement> Statements { get; }

    /// <summary>The report's own conclusions across case studies.</summary>
    internal IReadOnlyList<CodedConclusion> Conclusions { get; }

    /// <summary>Codes a catalog, or reads what it keeps; callers keep the result for as long as the version is the same.</summary>
    public static Task<CodedCatalog> LoadAsync(ICatalog catalog, CancellationToken cancellationToken = default) =>
        new CodedCatalogLoader(catalog, cancellationToken).LoadAsync();

    /// <summary>The table with these rows.</summary>
    public CodedTable Table(PatternUnit unit) => unit == PatternUnit.CaseStudies ? CaseStudyTable : StatementTable;

    /// <summary>The statement with the code.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public CodedStatement StatementOf(string code) => Statements[StatementTable.RowOf(code)];

    /// <exception cref="UnknownNameException">There is no finding with the code.</exception>
    internal CodedConclusion ConclusionOf(string code) =>
        Conclusions.FirstOrDefault(conclusion => conclusion.Code == code) ?? throw new UnknownNameException("finding", code, Conclusions.Select(conclusion => conclusion.Code));

    /// <summary>The statements that take one of these stances on a factor, in authored order.</summary>
    internal IEnumerable<CodedStatement> StatementsOn(string factor, params IReadOnlyList<Stance> stances) =>
        stances
            .Select(stance => StatementTable.ColumnOf(StatementTable.AttributeOf(AttributeList.FactorStanceKey(factor, stance))).Yes)
            .Aggregate(RowSet.Empty(Statements.Count), (rows, ofStance) => rows.Or(ofStance))
            .Rows.Select(row => Statements[row]);

    /// <summary>Whether a factor can arise in a practice with these traits.</summary>
    internal bool CanArise(string factor, IReadOnlyList<PracticeFeatureCode> present) => _arisesFrom[factor] is not [_, ..] traits || traits.Any(present.Contains);

    /// <summary>Whether a factor arises from traits of which a practice is without one, and has none.</summary>
    internal bool IsRuledOut(string factor, PracticeProfile profile) =>
        _arisesFrom[factor] is { } traits && traits.Any(profile.AbsentFeatures.Contains) && !traits.Any(profile.PresentFeatures.Contains);

    /// <exception cref="UnknownNameException">There is no factor with the code.</exception>
    internal void CheckFactor(string code)
    {
        if (!FactorEffects.ContainsKey(code))
        {
            throw new UnknownNameException("factor", code, FactorEffects.Keys);
        }
    }

    internal LocalizedText NameOf(Ref<CaseStudy> caseStudy) => CaseStudyNames[caseStudy.Code];

    /// <summary>The place of an attribute in the tables.</summary>
    internal int OrderOf(PatternAttribute attribute) => CaseStudyTable.OrderOf(attribute);

    /// <summary>What is selected, in a sentence; null for everything.</summary>
    internal LocalizedText? ScopeOf(Selection? selection) => SelectionText.Of(this, selection);

    /// <summary>The rows of a table that are selected.</summary>
    internal RowSet RowsOf(PatternUnit unit, Selection? selection) => (selection ?? Selection.Everything).RowsOf(this, Table(unit));
}
