using System.Text.Json;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Catalog.Reading;

/// <summary>A JSON object of a seed file; each property is read once, and every fault is reported with its place.</summary>
/// <remarks>Getters of required properties return a default when there is a fault: what they return is used only inside <see cref="Build"/>.</remarks>
internal sealed class SeedObject
{
    // The report is of 2012: no year in it is later. The JSON Schemas say the same of years and of what a quantity can be.
    private const int FirstYear = 1800;
    private const int LastYear = 2012;
    private const int LargestQuantity = int.MaxValue;
    private const int LongestProblem = 500;

    private readonly JsonElement _element;
    private readonly List<SeedFault> _faults;
    private readonly List<string> _known = [];
    private readonly string _file;
    private readonly SeedObject? _owner;
    private readonly string _property;
    private readonly int? _index;
    private readonly bool _isPart;
    private IReadOnlyDictionary<string, string>? _moved;
    private bool _isReadable = true;

    public SeedObject(JsonElement element, string file, List<SeedFault> faults)
        : this(element, file, faults, null, "", null, isPart: false)
    {
    }

    private SeedObject(JsonElement element, string file, List<SeedFault> faults, SeedObject? owner, string property, int? index, bool isPart)
    {
        (_element, _file, _faults, _owner, _property, _index, _isPart) = (element, file, faults, owner, property, index, isPart);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report($"This is {Describe(element)}.", "Expected an object: { ... }.");
        }
    }

    // Put together when a fault is reported only: there are thousands of objects.
    private string Pointer => _owner is null ? "" : _index is null ? $"{_owner.Pointer}/{_property}" : $"{_owner.Pointer}/{_property}/{_index}";

    // Whether all that an item is made from is there: its own properties, what it refers to and what it is part of.
    private bool CanBuild => _isReadable && (!_isPart || _owner!.CanBuild);

    /// <summary>File and pointer, for messages.</summary>
    public override string ToString() => $"{_file}#{Pointer}";

    /// <summary>Reports a fault of the whole object: no item can be made from it.</summary>
    public void Report(string problem, string remedy)
    {
        _isReadable = false;
        Add(Pointer, problem, remedy);
    }

    /// <summary>Reports a fault of a property that does not keep an item from being made.</summary>
    public void Report(string property, string problem, string remedy) => Add($"{Pointer}/{property}", problem, remedy);

    /// <summary>Makes an item from what was read, unless some of it is missing; a broken invariant of the item is a fault.</summary>
    public T? Build<T>(Func<T> make)
        where T : class
    {
        Complete();
        return BuildPart(make);
    }

    /// <summary>As <see cref="Build"/>, for an object whose other properties are read later.</summary>
    public T? BuildPart<T>(Func<T> make)
        where T : class
    {
        if (!CanBuild)
        {
            return null;
        }

        try
        {
            return make();
        }
        catch (ArgumentException fault)
        {
            Report(fault.Message, "Correct the values.");
            return null;
        }
    }

    /// <summary>As <see cref="Build"/>, for a value: without it, its owner cannot be made.</summary>
    public T? BuildValue<T>(Func<T> make)
        where T : class
    {
        var value = Build(make);
        _owner!._isReadable &= value is not null;
        return value;
    }

    public string String(string name) => OptionalString(name, required: true)!;

    public string? OptionalString(string name, bool required = false) => Read(name, required) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
        { } value => Refuse<string>(name, value, "Expected a text that is not blank."),
    };

    /// <summary>Whether there is such a property, right or wrong.</summary>
    public bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    /// <summary>The text of a property that is one; null for anything else, which is no fault yet.</summary>
    public string? StringOnly(string name) => Has(name) && _element.GetProperty(name) is { ValueKind: JsonValueKind.String } text && Read(name, required: false) is not null ? text.GetString() : null;

    /// <summary>The slug of a case study; null when it is missing or is not one.</summary>
    public string? Slug(string name)
    {
        var text = OptionalString(name, required: true);
        if (text is null || CaseStudySlug.TryParse(text, out _))
        {
            return text;
        }

        Refuse(name, $"'{text}' is not a slug.", "Expected lower-case letters and digits in parts joined by '-'.");
        return null;
    }

    /// <summary>The code of an item: of its own, or of a section or label, whose form is another.</summary>
    public string Code(string name)
    {
        var text = String(name);
        if (text is null || IsKebabCase(text))
        {
            return text!;
        }

        Refuse(name, $"'{text}' is not a code.", "Expected lower-case letters and digits in parts joined by '-'.");
        return null!;
    }

    public int Integer(string name, int minimum = 1) => OptionalInteger(name, minimum, required: true) ?? 0;

    /// <summary>A whole number in a range whose ends are inclusive.</summary>
    public int? OptionalInteger(string name, int minimum = 1, int maximum = int.MaxValue, bool required = false) => Read(name, required) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && number >= minimum && number <= maximum => number,
        { } value => RefuseValue<int>(name, value, $"Expected a whole number from {minimum} to {maximum}."),
    };

    /// <summary>A year that the report can speak of.</summary>
    public int? OptionalYear(string name, bool required = false) => OptionalInteger(name, FirstYear, LastYear, required);

    /// <summary>A number of things, of money or of time: not negative, and in the range of whole numbers.</summary>
    public double? OptionalNumber(string name) => Read(name, required: false) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out var number) && number is >= 0 and <= LargestQuantity => number,
        { } value => RefuseValue<double>(name, value, $"Expected a number from 0 to {LargestQuantity}."),
    };

    public bool Flag(string name) => Read(name, required: false) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        { } value => RefuseValue<bool>(name, value, "Expected true or false.") ?? false,
    };

    public T Choice<T>(string name)
        where T : struct, Enum => OptionalChoice<T>(name, required: true) ?? default;

    public T? OptionalChoice<T>(string name, bool required = false)
        where T : struct, Enum => Read(name, required, static () => $": one of {string.Join(", ", EnumChoices.Of(typeof(T)).Keys)}") is { } value ? Choice<T>(name, value) : null;

    public IReadOnlyList<T> Choices<T>(string name, bool required = true, bool filled = false)
        where T : struct, Enum =>
        [.. Different(name, required, filled).Select((value, index) => Choice<T>($"{name}/{index}", value)).OfType<T>()];

    /// <summary>The item with a code.</summary>
    public T Reference<T>(string name, CodeRegistry<T> registry)
        where T : CatalogItem => OptionalReference(name, registry, required: true)!;

    public T? OptionalReference<T>(string name, CodeRegistry<T> registry, bool required = false)
        where T : CatalogItem => OptionalString(name, required) is { } code ? Find(name, code, registry) : null;

    public IReadOnlyList<T> References<T>(string name, CodeRegistry<T> registry, bool required = false)
        where T : CatalogItem =>
        [
            .. Different(name, required)
                .Select((value, index) => value.ValueKind == JsonValueKind.String
                    ? Find($"{name}/{index}", value.GetString()!, registry)
                    : Refuse<T>($"{name}/{index}", value, $"Expected the code of a {registry.Kind}."))
                .OfType<T>(),
        ];

    /// <summary>The item with a code, of one of these kinds.</summary>
    public CatalogItem? OptionalReferenceToAny(string name, params CodeRegistry[] kinds) => OptionalString(name) is { } code ? FindAny(name, code, kinds) : null;

    /// <summary>The items with these codes, each of one of these kinds; null for one that is not known or could not be made.</summary>
    public IReadOnlyList<CatalogItem?> ReferencesToAny(string name, params CodeRegistry[] kinds) =>
    [
        .. Different(name, required: false).Select((value, index) => value.ValueKind == JsonValueKind.String
            ? FindAny($"{name}/{index}", value.GetString()!, kinds)
            : Refuse<CatalogItem>($"{name}/{index}", value, $"Expected the code of a {EitherOf(kinds)}.")),
    ];

    public IReadOnlyList<string> Strings(string name, bool required = true, bool filled = false) =>
    [
        .. Different(name, required, filled)
            .Select((value, index) => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
                ? text
                : Refuse<string>($"{name}/{index}", value, "Expected a text that is not blank."))
            .OfType<string>(),
    ];

    /// <summary>The texts in a list whose faults are told elsewhere.</summary>
    public IReadOnlyList<string> OptionalStrings(string name) =>
        [.. Array(name, required: false).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)];

    public SeedObject? OptionalObject(string name, bool required = false) =>
        Read(name, required) is { } value ? new(value, _file, _faults, this, name, null, isPart: true) : null;

    /// <summary>As <see cref="OptionalObject"/>, for a value: it is built even when its owner has faults.</summary>
    public SeedObject? OptionalValue(string name, bool required = false) =>
        Read(name, required) is { } value ? new(value, _file, _faults, this, name, null, isPart: false) : null;

    public IEnumerable<SeedObject> Objects(string name, bool required = true, bool filled = false) =>
        Array(name, required, filled).Select((value, index) => new SeedObject(value, _file, _faults, this, name, index, isPart: true));

    /// <summary>As <see cref="Objects(string, bool, bool)"/>, for the list that defines the items of a kind: without a list, they are not all known.</summary>
    public IEnumerable<SeedObject> Objects(string name, CodeRegistry registry)
    {
        registry.IsIncomplete |= _element.ValueKind != JsonValueKind.Object || !_element.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.Array;
        return Objects(name);
    }

    /// <summary>Reads over a property that is read elsewhere.</summary>
    public void Ignore(string name) => Know(name);

    /// <summary>Names the properties of an earlier form of the seed, each with where to write now what it said.</summary>
    public void Moved(IReadOnlyDictionary<string, string> remedies) => _moved = remedies;

    /// <summary>Tells that every property has been read: any other is unknown.</summary>
    public void Complete()
    {
        // As many properties as known names: none is unknown or occurs twice.
        if (_element.ValueKind != JsonValueKind.Object || _known.Count(name => _element.TryGetProperty(name, out _)) == _element.GetPropertyCount())
        {
            return;
        }

        foreach (var (name, count) in _element.EnumerateObject().CountBy(property => property.Name))
        {
            var escaped = Escape(name);
            if (_moved?.GetValueOrDefault(name) is { } remedy)
            {
                Report(escaped, $"The property '{name}' is of an earlier form of the seed.", remedy);
            }
            else if (!_known.Contains(name))
            {
                Report(escaped, $"Unknown property '{name}'.", $"Known here: {string.Join(", ", _known)}.");
            }

            if (count > 1)
            {
                Report(escaped, $"The property '{name}' occurs {count} times.", "Keep one.");
            }
        }
    }

    /// <summary>The text of an enum value in a seed.</summary>
    public static string CodeOf<T>(T choice)
        where T : notnull => EnumChoices.CodeOf(choice.ToString()!);

    /// <summary>A name as a part of a JSON pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };

    private static string EitherOf(CodeRegistry[] kinds) => $"{string.Join(", ", kinds[..^1].Select(kind => kind.Kind))} or {kinds[^1].Kind}";

    private CatalogItem? FindAny(string name, string code, CodeRegistry[] kinds)
    {
        foreach (var kind in kinds)
        {
            if (kind.TryFind(code, out var item))
            {
                return ReportElsewhere(name, code, kind) ? null : item;
            }
        }

        if (!kinds.Any(kind => kind.IsIncomplete))
        {
            Report(name, $"There is no {EitherOf(kinds)} '{code}'.", $"Nearest known: {Nearest.To(code, kinds.SelectMany(kind => kind.Codes))}.");
        }

        return null;
    }

    private T? Find<T>(string name, string code, CodeRegistry<T> registry)
        where T : CatalogItem
    {
        if (!registry.TryGet(code, out var item) && !registry.IsIncomplete)
        {
            Report(name, $"There is no {registry.Kind} '{code}'.", $"Nearest known: {Nearest.To(code, registry.Codes)}.");
            registry.Unknown.Add((code, _faults[^1]));
        }

        _isReadable &= item is not null;
        return ReportElsewhere(name, code, registry) ? null : item;
    }

    // What belongs to one case study is read, and let go of, with it.
    private bool ReportElsewhere(string name, string code, CodeRegistry registry)
    {
        if (registry.FileOf(code) is not { } file)
        {
            return false;
        }

        Refuse(name, $"The {registry.Kind} '{code}' is of the case study '{Path.GetFileNameWithoutExtension(file)}'.", "Expected one of the same case study.");
        return true;
    }

    private T? Choice<T>(string name, JsonElement value)
        where T : struct, Enum
    {
        var known = EnumChoices.Of(typeof(T));
        return value.ValueKind == JsonValueKind.String && known.TryGetValue(value.GetString()!, out var choice)
            ? (T)choice
            : RefuseValue<T>(name, value, $"Expected one of {string.Join(", ", known.Keys)}.");
    }

    private List<JsonElement> Array(string name, bool required, bool filled = false)
    {
        switch (Read(name, required))
        {
            case null:
                return [];
            case { ValueKind: JsonValueKind.Array } value:
                if (filled && value.GetArrayLength() == 0)
                {
                    Refuse(name, "The list is empty.", "Expected one entry or more.");
                }

                return [.. value.EnumerateArray()];
            case { } value:
                return Refuse<List<JsonElement>>(name, value, "Expected a list: [ ... ].") ?? [];
        }
    }

    // A list of codes or texts: each stands there once.
    private List<JsonElement> Different(string name, bool required, bool filled = false)
    {
        var values = Array(name, required, filled);
        if (values.Count > 1)
        {
            var texts = new HashSet<string>(StringComparer.Ordinal);
            for (var index = 0; index < values.Count; index++)
            {
                if (values[index] is { ValueKind: JsonValueKind.String } value && !texts.Add(value.GetString()!))
                {
                    Report($"{name}/{index}", $"'{value.GetString()}' stands in the list twice.", "Keep one.");
                }
            }
        }

        return values;
    }

    private static bool IsKebabCase(string text)
    {
        var previous = '-';
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && (letter != '-' || previous == '-'))
            {
                return false;
            }

            previous = letter;
        }

        return previous != '-';
    }

    private void Know(string name)
    {
        if (!_known.Contains(name))
        {
            _known.Add(name);
        }
    }

    private JsonElement? Read(string name, bool required, Func<string>? choices = null)
    {
        Know(name);
        if (_element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value))
        {
            return value;
        }

        if (required && _element.ValueKind == JsonValueKind.Object)
        {
            Report($"The property '{name}' is missing.", $"Add '{name}'{choices?.Invoke()}.");
        }

        return null;
    }

    private T? Refuse<T>(string name, JsonElement value, string remedy)
        where T : class
    {
        Refuse(name, $"This is {Describe(value)}.", remedy);
        return null;
    }

    private T? RefuseValue<T>(string name, JsonElement value, string remedy)
        where T : struct
    {
        Refuse(name, $"This is {Describe(value)}.", remedy);
        return null;
    }

    /// <summary>Reports a fault of a property without which no item can be made.</summary>
    public void Refuse(string name, string problem, string remedy)
    {
        _isReadable = false;
        Report(name, problem, remedy);
    }

    // What is quoted can be of any length.
    private void Add(string pointer, string problem, string remedy) =>
        _faults.Add(new(_file, pointer, problem.Length <= LongestProblem ? problem : $"{problem.AsSpan(0, LongestProblem)}...", remedy));
}
