using System.Reflection;
using System.Text.Json;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Volunteers;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns;

/// <summary>Where the GraphQL types of patterns differ from the conventions: one line each, by type and member.</summary>
internal static class Deviations
{
    /// <summary>How many objects a pattern counts as, for what it computes: the largest of the ten cases takes some 20 ms.</summary>
    private const int Weight = 3_000;

    private const int First = 10;

    // Fields with another name than their member.
    private static readonly Dictionary<string, string> Names = new() { ["PatternEngine.Test"] = "hypothesis", ["Term.Configuration"] = "term" };

    // Members without a field or argument: what was asked, what an item of the catalog tells, what is said elsewhere, and what a server does not let strangers choose.
    private static readonly HashSet<string> Hidden =
    [
        "Request",
        "Advice.Profile",
        "Bounds.IsExact",
        "ChanceCount.Rules",
        "ChanceCount.Seed",
        "ContradictingCaseStudy.Name",
        "ContradictingCaseStudy.NearestName",
        "FindingTestResult.Section",
        "NearCaseStudy.Name",
        "PairCount.Necessity",
        "PatternAttribute.Clause",
        "PatternAttribute.DimensionLabel",
        "RuleRequest.Permutations",
        "RulesRequest.Permutations",
        "SimilarCaseStudy.Name",
        "TestedFinding.Section",
        "TestedFinding.Text",
        "TestedFinding.Untestable",
    ];

    // Lists that stay small: they are returned whole.
    private static readonly HashSet<string> Whole =
    [
        "Advice.Nearest",
        "Association.First",
        "Association.Second",
        "ExpressionReport.Terms",
        "Configuration.Conditions",
        "PerspectiveComparison.Voices",
        "Rule.Premise",
        "TestedFinding.Tests",
        "TruthTableReport.Conditions",
        "UnplacedCaseStudy.NotStated",
    ];

    // How much of a list is returned where the client does not say and it is not the usual number.
    private static readonly Dictionary<string, int> Sizes = new()
    {
        ["AttributeCell.Evidence"] = 3,
        ["AttributeRow.Cells"] = 30,
        ["AttributeTable.Attributes"] = 100,
        ["Concept.Attributes"] = 50,
        ["Cooccurrence.Attributes"] = 100,
        ["Crosstab.Cells"] = 500,
        ["Crosstab.Columns"] = 100,
        ["Crosstab.Rows"] = 100,
        ["NearCaseStudy.Extra"] = 50,
        ["NearCaseStudy.Matches"] = 50,
        ["NearCaseStudy.Missing"] = 50,
        ["NearCaseStudy.NotStated"] = 50,
        ["NecessityReport.Conditions"] = 20,
        ["PatternEngine.Findings"] = 100,
        ["SimilarCaseStudy.NotComparable"] = 50,
        ["SimilarCaseStudy.OnlyAsked"] = 50,
        ["SimilarCaseStudy.OnlyThis"] = 50,
        ["SimilarCaseStudy.Shared"] = 50,
        ["Similarity.Attributes"] = 100,
        ["SufficiencyReport.Conditions"] = 20,
        ["TruthTableReport.Rows"] = 50,
    };

    // Patterns that take longer than others: all dimensions together; a search, which with shuffled tables takes up to half a second.
    private static readonly Dictionary<string, int> Weights = new() { ["Concepts"] = 6_000, ["NecessaryUnions"] = 6_000, ["Rules"] = 8_000 };
    private static readonly Dictionary<string, (string Argument, int Weight)> CostlyArguments = new() { ["Rules"] = ("withChance", 8_000) };

    // Arguments of a request that are optional, though its constructor takes them.
    private static readonly HashSet<string> Optional = ["HypothesisRequest.Premise"];

    // Arguments beside the input object that their record is, and their greatest value: what a list without pages is assumed to have.
    private static readonly Dictionary<string, int> BesideInput = new() { ["PracticeProfile.CaseStudies"] = 10, ["PracticeProfile.Items"] = 10 };

    /// <summary>The GraphQL name of a member: its name in the domain in camel case, except where another is given.</summary>
    public static string NameOf(MemberInfo member) => Names.GetValueOrDefault(Key(member)) ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    public static bool IsHidden(MemberInfo member) => Hidden.Contains(member.Name) || Hidden.Contains(Key(member));

    /// <summary>How much of a list of objects is returned where the client does not say; null for the whole.</summary>
    public static int? FirstOf(MemberInfo member) => Whole.Contains(Key(member)) ? null : Sizes.GetValueOrDefault(Key(member), First);

    /// <summary>Says of the field of a pattern what it counts as.</summary>
    public static FieldType Weigh(FieldType field, MethodInfo pattern)
    {
        if (CostlyArguments.TryGetValue(pattern.Name, out var costly))
        {
            field.WithCostlyArgument(costly.Argument, costly.Weight);
        }

        return field.WithComputingCost(Weights.GetValueOrDefault(pattern.Name, Weight));
    }

    public static bool IsOptional(PropertyInfo argument) => Optional.Contains(Key(argument));

    /// <summary>The greatest value of an argument beside the input object that its record is; null for all others.</summary>
    public static int? MaxBesideInput(PropertyInfo argument) => BesideInput.TryGetValue(Key(argument), out var max) ? max : null;

    /// <summary>The fields of a member that no convention gives; null for all others.</summary>
    public static FieldType[]? FieldsOf(MemberInfo member) => Key(member) switch
    {
        "Advice.Lessons" => OfAdvice(member, advice => advice.Lessons),
        "Advice.Hindrances" => OfAdvice(member, advice => advice.Hindrances),
        "Advice.Missed" => OfAdvice(member, advice => advice.Missed),
        "Advice.Warnings" => OfAdvice(member, advice => advice.Warnings),
        "Crosstab.Cells" => Cells(member),
        "Evidence.Code" => [new()
        {
            Name = "node",
            Description = "The item.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference("Node")),
            Resolver = new FuncFieldResolver<Evidence, object?>(context => DerivedResultType.LoadNode(context, context.Source.Kind.ToString(), context.Source.Code)),
        }],
        "PatternAttribute.Value" => [new()
        {
            Name = "term",
            Description = "The case study, layer, volunteer type, form or factor that is the value; null for a value that is no item of the catalog.",
            ResolvedType = new GraphQLTypeReference("Node"),
            Resolver = new FuncFieldResolver<PatternAttribute, object?>(context =>
                TermOf(context.Source.Dimension) is { } type ? DerivedResultType.LoadNode(context, type.Name, context.Source.Value.Split('/')[0]) : null),
        }],
        _ => null,
    };

    private static string Key(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    // A factor with a stance leads to the factor.
    private static Type? TermOf(Dimension dimension) => dimension switch
    {
        Dimension.CaseStudy => typeof(CaseStudy),
        Dimension.Layer or Dimension.PrimaryLayer or Dimension.ChapterLayer => typeof(InterventionLayer),
        Dimension.VolunteerType => typeof(VolunteerType),
        Dimension.CollaborationForm => typeof(CollaborationForm),
        Dimension.NamedFactor or Dimension.Factor or Dimension.FactorStance => typeof(Factor),
        _ => null,
    };

    // The lists are as long as the profile asks; the client can go on where they end.
    private static FieldType[] OfAdvice(MemberInfo member, Func<Advice, IEnumerable<object>> listOf) =>
        DerivedResultType.ListOf(member, byDefault: null, context => listOf(((Advice)context.Source!).Whole), otherwise: advice => ((Advice)advice).Profile.Items);

    private static FieldType[] Cells(MemberInfo member)
    {
        var fields = DerivedResultType.ListOf(member, FirstOf(member), Chosen, CellArguments());
        var cells = fields.Single(field => field.Name == "cells").WithChoice("row", "column");
        cells.Description = "The cells, row by row; all of them, or those that the arguments keep.";
        return fields;
    }

    private static QueryArguments CellArguments() =>
    [
        new QueryArgument(new StringGraphType()) { Name = "row", Description = "Only the row of the attribute with this key." },
        new QueryArgument(new StringGraphType()) { Name = "column", Description = "Only the column of the attribute with this key." },
        new QueryArgument(new NonNullGraphType(new IntGraphType())) { Name = "minCount", Description = "Only cells in which both occur together at least so many times, inclusive.", DefaultValue = 0 },
    ];

    private static IEnumerable<CrosstabCell> Chosen(IResolveFieldContext context)
    {
        var (crosstab, minCount) = ((Crosstab)context.Source!, context.GetArgument<int>("minCount"));
        var row = Known(context.GetArgument<string?>("row"), crosstab.Rows);
        var column = Known(context.GetArgument<string?>("column"), crosstab.Columns);
        return crosstab.Cells.Where(cell => (row is null || cell.Row.Key == row) && (column is null || cell.Column.Key == column) && cell.Association.Counts.Both >= minCount);
    }

    private static string? Known(string? key, IReadOnlyList<AttributeCount> among) =>
        key is null || among.Any(each => each.Attribute.Key == key)
            ? key
            : throw PatternErrors.Of(new UnknownNameException("attribute", key, among.Select(each => each.Attribute.Key)));
}
