using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>Limits of one request, each with an error code of its own. A request over a limit is refused before it is validated or executed.</summary>
public sealed class RequestLimits
{
    /// <summary>Bytes of a request body, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int BodyBytes { get; set; } = 256 * 1024;

    /// <summary>Characters of the variables, as JSON, inclusive.</summary>
    [Range(2, int.MaxValue)]
    public int VariableCharacters { get; set; } = 64 * 1024;

    /// <summary>Characters of one line of a document, unless it is trusted, inclusive; long values belong in variables.</summary>
    [Range(1, int.MaxValue)]
    public int LineCharacters { get; set; } = 7_000;

    /// <summary>Tokens of a document, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int Tokens { get; set; } = 5_000;

    /// <summary>Levels of nested fields, with fragments followed, inclusive.</summary>
    [Range(1, 60)]
    public int Depth { get; set; } = 20;

    /// <summary>Fields as written, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int Fields { get; set; } = 1_000;

    /// <summary>Fields of all operations with fragments followed wherever they are spread, and the spreads themselves, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int ExpandedFields { get; set; } = 5_000;

    /// <summary>Fields of one response name in one selection set, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int SameNames { get; set; } = 30;

    /// <summary>Fragment spreads and inline fragments, and definitions of fragments, inclusive.</summary>
    [Range(0, int.MaxValue)]
    public int Fragments { get; set; } = 100;

    /// <summary>Lists that an operation reads, with its fragments followed, inclusive; each is a query or two.</summary>
    [Range(1, int.MaxValue)]
    public int Lists { get; set; } = 30;

    /// <summary>Variables that the operations declare, inclusive.</summary>
    [Range(0, int.MaxValue)]
    public int Variables { get; set; } = 100;

    /// <summary>Characters of one name, inclusive.</summary>
    [Range(40, int.MaxValue)]
    public int NameCharacters { get; set; } = 80;

    /// <summary>Aliases, inclusive.</summary>
    [Range(0, int.MaxValue)]
    public int Aliases { get; set; } = 100;

    /// <summary>Directives, inclusive.</summary>
    [Range(0, int.MaxValue)]
    public int Directives { get; set; } = 50;

    /// <summary>Objects that the answer can have, by page sizes, inclusive. A list without paging counts as <see cref="AssumedListSize"/>; a pattern or a search as 3,000 more than it returns, concepts as 6,000, a search for rules as 8,000, with chance as 16,000.</summary>
    [Range(1, int.MaxValue)]
    public int Objects { get; set; } = 50_000;

    /// <summary>Values that the answer can have, by page sizes, inclusive: fields without fields of their own, for each object.</summary>
    [Range(1, int.MaxValue)]
    public int Values { get; set; } = 500_000;

    /// <summary>Bytes of an answer before compression, inclusive; one that grows beyond is not made to its end.</summary>
    [Range(1_000, int.MaxValue)]
    public int AnswerBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>List size assumed for lists without paging.</summary>
    [Range(1, int.MaxValue)]
    public int AssumedListSize { get; set; } = 10;

    /// <summary>Conditions and values of one <c>where</c> or <c>order</c>, or of another value as it is written, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int FilterParts { get; set; } = 500;

    /// <summary>Items that the filters of a request compare, about, inclusive: the items of a list, times those of each list that its filter looks into. Ten times the largest filtered list are allowed in any case.</summary>
    [Range(1, long.MaxValue)]
    public long Comparisons { get; set; } = 1_000_000;

    /// <summary>Values that a document writes out in arguments and defaults, with the parts of lists and objects, inclusive; long lists belong in variables.</summary>
    [Range(1, int.MaxValue)]
    public int WrittenValues { get; set; } = 1_000;

    /// <summary>Relations that one <c>order</c> goes through, inclusive; two keys through one relation count once. A database joins at most 64 tables.</summary>
    [Range(0, 30)]
    public int SortRelations { get; set; } = 10;

    /// <summary>Characters of a text to search for, inclusive.</summary>
    [Range(1, 10_000)]
    public int SearchCharacters { get; set; } = 200;

    /// <summary>Cells, pairs, rules or combinations of one pattern, inclusive.</summary>
    [Range(1, int.MaxValue)]
    public int PatternResults { get; set; } = 10_000;

    /// <summary>Steps of one search for rules, over all shuffled tables, inclusive; see <see cref="Domain.Patterns.PatternLimits.MaxSteps"/>.</summary>
    [Range(1, int.MaxValue)]
    public int PatternSteps { get; set; } = 10_000_000;

    /// <summary>Rows of an answer that is written as a table, inclusive, over all pages of its list.</summary>
    [Range(1, int.MaxValue)]
    public int TableRows { get; set; } = 100_000;

    /// <summary>Errors listed in an answer, at most.</summary>
    [Range(1, int.MaxValue)]
    public int Errors { get; set; } = 10;

    /// <summary>Seconds that a request may take.</summary>
    [Range(1, 3600)]
    public int Seconds { get; set; } = 30;
}
