using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Persistence.Search;

/// <summary>A kind of items that is searched, and its texts: those of its properties, and what is said here.</summary>
internal sealed class SearchedKind
{
    // Texts that are no words: codes and dates.
    private static readonly HashSet<string> NoWords = [nameof(CatalogItem.Code), nameof(CaseStudy.Slug), nameof(Source.Date)];

    // What is called so weighs more; the title of a source is what it says.
    private static readonly HashSet<string> Names = ["Name", "Number", "Title", "Term", "Aliases"];

    // Texts of other items, by which an item is found too: what they are of, and what they are.
    private static readonly Dictionary<SearchKind, Func<CatalogItem, IEnumerable<object?>>> OfOthers = new()
    {
        [SearchKind.Partnership] = item => TextsOf(((Partnership)item).Organization, isName: true),
        [SearchKind.Discrepancy] = item => ((Discrepancy)item).Values.Select(value => value.Text),
        [SearchKind.GroupTask] = item => PeopleOf((GroupTask)item) is var (name, caseStudy) ? [name, caseStudy.Name] : [],
    };

    private static readonly ConcurrentDictionary<Type, (Func<object, object?>[] Names, Func<object, object?>[] Others)> Properties = [];

    private readonly PropertyInfo? _caseStudy;
    private readonly Func<CatalogItem, IEnumerable<object?>> _ofOthers;

    private SearchedKind(SearchKind kind)
    {
        Kind = kind;
        Type = CatalogModel.Kinds.Single(type => type.Name == kind.ToString());
        _caseStudy = Type.GetProperty(nameof(CaseStudy));
        _ofOthers = OfOthers.GetValueOrDefault(kind, _ => []);
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SearchedKind> All { get; } = [.. Enum.GetValues<SearchKind>().Select(kind => new SearchedKind(kind))];

    /// <summary>The kinds of items that have texts and are not searched, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> NotSearched { get; } = new Dictionary<Type, string>
    {
        [typeof(Label)] = "The names of coded values, which many items have: filters select by the values.",
        [typeof(DiscrepancyValue)] = "Found as a part of its discrepancy.",
        [typeof(FindingTest)] = "Found by its finding: it names attributes, for programs.",
        [typeof(CollaborationPlacement)] = "A period says nothing alone.",
    };

    public SearchKind Kind { get; }

    public Type Type { get; }

    /// <summary>The relations that are read, where a catalog does not have them anyway.</summary>
    public IEnumerable<string> Relations =>
    [
        .. _caseStudy is null ? (string[])[] : [_caseStudy.Name],
        .. Type.IsAssignableTo(typeof(CitingItem)) ? (string[])[nameof(CitingItem.Section)] : [],
        .. Kind switch
        {
            SearchKind.CaseStudy => (string[])[nameof(CaseStudy.Sections)],
            SearchKind.Partnership => [nameof(Partnership.Organization)],
            SearchKind.GroupTask => [$"{nameof(GroupTask.VolunteerGroup)}.{nameof(VolunteerGroup.CaseStudy)}", $"{nameof(GroupTask.ProfessionalRole)}.{nameof(ProfessionalRole.CaseStudy)}"],
            SearchKind.Discrepancy => [$"{nameof(Discrepancy.Values)}.{nameof(CitingItem.Section)}"],
            _ => [],
        },
    ];

    /// <summary>Whether a kind of items has texts.</summary>
    public static bool HasTexts(Type type) => PropertiesOf(type).Any();

    /// <summary>What the names of an item are made of, and its other texts: texts in a language or in both, quantities, and lists of them.</summary>
    public (object?[] Names, object?[] Texts) ValuesOf(CatalogItem item) => (TextsOf(item, isName: true), [.. TextsOf(item, isName: false), .. _ofOthers(item)]);

    /// <summary>What the values say in one language, each text once.</summary>
    public static string Join(object?[] values, Language language, QuantityWords quantities)
    {
        var parts = new List<string>();
        foreach (var value in values)
        {
            Add(parts, value, language, quantities);
        }

        return parts.Count == 1 ? parts[0] : string.Join(" · ", parts);
    }

    /// <summary>The section that an item comes from; null where there is none.</summary>
    public static string? SectionOf(CatalogItem item) => item switch
    {
        CitingItem citing => citing.Section.Code,
        ReportSection section => section.Code,
        CaseStudy caseStudy => caseStudy.Sections is [var first, ..] ? first.Code : null,
        Discrepancy discrepancy => discrepancy.Values is [var first, ..] ? first.Section.Code : null,
        _ => null,
    };

    /// <summary>The case study that an item is or belongs to; null where there is none.</summary>
    public string? CaseStudyOf(CatalogItem item) => (item switch
    {
        CaseStudy caseStudy => caseStudy,
        GroupTask task => PeopleOf(task)?.CaseStudy,
        _ => _caseStudy?.GetValue(item) as CaseStudy,
    })?.Code;

    private static (LocalizedText Name, CaseStudy CaseStudy)? PeopleOf(GroupTask task) => task switch
    {
        { VolunteerGroup: { } group } => (group.Name, group.CaseStudy),
        { ProfessionalRole: { } role } => (role.Name, role.CaseStudy),
        _ => null,
    };

    private static object?[] TextsOf(CatalogItem item, bool isName)
    {
        var (names, others) = Properties.GetOrAdd(item.GetType(), type =>
        {
            var properties = PropertiesOf(type).ToLookup(property => Names.Contains(property.Name) && property.DeclaringType != typeof(Source));
            return ([.. properties[true].Select(PropertyReading.ReaderOf)], [.. properties[false].Select(PropertyReading.ReaderOf)]);
        });
        return Array.ConvertAll(isName ? names : others, read => read(item));
    }

    private static void Add(List<string> parts, object? text, Language language, QuantityWords quantities)
    {
        switch (text)
        {
            case null:
                break;
            case string each:
                AddOnce(parts, each);
                break;
            case LocalizedText localized:
                AddOnce(parts, localized.In(language));
                break;
            case Quantity quantity:
                foreach (var words in quantities.Of(quantity, language))
                {
                    AddOnce(parts, words);
                }

                break;
            case IEnumerable list:
                foreach (var each in list)
                {
                    Add(parts, each, language, quantities);
                }

                break;
            default:
                throw new NotSupportedException($"{text.GetType()} is no text.");
        }
    }

    private static void AddOnce(List<string> parts, string text)
    {
        if (!parts.Contains(text))
        {
            parts.Add(text);
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties().Where(property => !NoWords.Contains(property.Name) && IsText(property.PropertyType));

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(LocalizedText) || type == typeof(Quantity) || type == typeof(IReadOnlyList<string>);
}
