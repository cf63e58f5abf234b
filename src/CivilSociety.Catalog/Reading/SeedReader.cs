using System.Text.Json;
using System.Text.Unicode;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads a seed into domain objects, or collects all its faults.</summary>
internal sealed class SeedReader(Seed seed)
{
    private const string CaseStudyFolder = "case-studies/";
    private const string LabelFile = "vocabulary/labels.json";

    private readonly List<SeedFault> _faults = [.. seed.Faults];
    private readonly List<string> _expected = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeedFile> _files = seed.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly CatalogItems _items = new([]);

    // Of one case study at a time.
    private byte[] _buffer = [];

    /// <exception cref="InvalidSeedException">The seed has faults.</exception>
    public (CatalogInfo Info, CatalogItemLists Items) Read()
    {
        foreach (var file in ReadFiles())
        {
            _items.EndFile(file, forget: false);
        }

        return (Info, _items.Link());
    }

    /// <summary>The vocabularies, each case study, and what the report says of all of them; what belongs to a case study is let go of when the next part is asked for.</summary>
    /// <exception cref="InvalidSeedException">The seed has faults; all of them are told at the end.</exception>
    public IEnumerable<CatalogPart> ReadParts()
    {
        foreach (var file in ReadFiles())
        {
            var items = _faults.Count == 0 ? _items.LinkNew() : null;
            if (items is not null)
            {
                yield return new(Info, items.Filled, kind => file is null || kind == typeof(CaseStudy));
            }

            _items.EndFile(file, forget: true);
            if (file is not null && items?.Of<CaseStudy>() is [var caseStudy])
            {
                _items.Forget(caseStudy);
            }
        }
    }

    private CatalogInfo Info => new(seed.Version, _items.Citation);

    // Stops after what others refer to, after each case study, whose file it names, and after the rest.
    private IEnumerable<string?> ReadFiles()
    {
        var report = Document("report.json");
        ReportReader.ReadSections(report, _items);
        VocabularyReader.ReadLayers(Items("vocabulary/layers.json", _items.Layers), _items);
        VocabularyReader.ReadVolunteerTypes(Items("vocabulary/volunteer-types.json", _items.VolunteerTypes), _items);
        VocabularyReader.ReadCollaborationForms(Items("vocabulary/collaboration-forms.json", _items.CollaborationForms), _items);
        VocabularyReader.ReadOrganizations(Items("vocabulary/organizations.json", _items.Organizations), _items);
        VocabularyReader.ReadLabels(Items(LabelFile, _items.Labels), _items);
        ReportMissingLabels();
        GlossaryReader.Read(Items("glossary.json", _items.GlossaryTerms, "terms"), _items);
        var factors = Items("vocabulary/factors.json", _items.Factors);
        FactorReader.Read(factors, _items);
        yield return null;

        foreach (var path in CaseStudyPaths())
        {
            using var document = Open(path, _files[path].ReadInto(ref _buffer));
            ReadCaseStudy(path, document);
            yield return path;
        }

        FactorReader.ReadNamedCases(factors, _items);
        ReportReader.ReadContent(report, _items);
        ReportUnknownFiles();
        if (_items.CaseStudies.Unknown.Count > 0)
        {
            ReportMissingCaseStudies();
        }

        if (_faults.Count > 0)
        {
            throw new InvalidSeedException([.. _faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal)]);
        }

        yield return null;
    }

    // Of a file that cannot be read, that is said already.
    private void ReportMissingLabels()
    {
        if (!_items.Labels.IsIncomplete)
        {
            _faults.AddRange(Labels.Codes.Except(_items.Labels.Codes).Select(code => new SeedFault(LabelFile, "/items", $"The label '{code}' is missing.", "Add an item with this code and its text in Dutch and English.")));
        }
    }

    // By number, as the case studies are listed.
    private IReadOnlyList<string> CaseStudyPaths()
    {
        foreach (var path in seed.Faults.Select(fault => fault.File).Where(IsCaseStudy))
        {
            _items.CaseStudies.AddUnread(Path.GetFileNameWithoutExtension(path), path);
        }

        // A folder that cannot be read may hold any.
        _items.CaseStudies.IsIncomplete = seed.Faults.Any(fault => CaseStudyFolder.StartsWith($"{fault.File}/", StringComparison.OrdinalIgnoreCase) || fault.File == SeedFolder.Root);
        return [.. _files.Keys.Where(IsCaseStudy).Order(StringComparer.Ordinal).OrderBy(path => NumberIn(WithoutMark(_files[path].ReadInto(ref _buffer)).Span))];
    }

    private void ReadCaseStudy(string path, JsonDocument? document)
    {
        if (ObjectOf(path, document) is not { } file)
        {
            // What refers to it is right all the same.
            _items.CaseStudies.AddUnread(Path.GetFileNameWithoutExtension(path), path);
            return;
        }

        if (!path.StartsWith(CaseStudyFolder, StringComparison.Ordinal))
        {
            ReportCase(path, $"{CaseStudyFolder}{path[CaseStudyFolder.Length..]}");
        }

        if (file.OptionalString("slug") is { } slug && path[CaseStudyFolder.Length..] != $"{slug}.json")
        {
            file.Report("slug", $"The slug '{slug}' is not the name of the file.", $"Name the file '{slug}.json', or correct the slug.");
        }

        CaseStudyReader.Read(file, _items);
    }

    // Before the files are read as a whole, one after the other.
    private static int? NumberIn(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isNumber = reader.ValueTextEquals("number"u8);
                reader.Read();
                if (isNumber)
                {
                    return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Which is told when the file is read.
        }

        return null;
    }

    private static bool IsCaseStudy(string path) => path.StartsWith(CaseStudyFolder, StringComparison.OrdinalIgnoreCase);

    private void ReportCase(string path, string expected) => _faults.Add(new(path, "", "The name is in the wrong case.", $"Name it '{expected}'."));

    private List<SeedObject> Items(string path, CodeRegistry registry, string list = "items")
    {
        if (Document(path) is not { } document)
        {
            registry.IsIncomplete = true;
            return [];
        }

        document.OptionalString("$schema");
        var items = document.Objects(list, registry).ToList();
        document.Complete();
        return items;
    }

    private SeedObject? Document(string path)
    {
        _expected.Add(path);
        if (_files.TryGetValue(path, out var file))
        {
            return Parse(file);
        }

        if (_files.Keys.FirstOrDefault(other => path.Equals(other, StringComparison.OrdinalIgnoreCase)) is { } misnamed)
        {
            ReportCase(misnamed, path);
            return Parse(_files[misnamed]);
        }

        if (!seed.Faults.Any(fault => path.Equals(fault.File, StringComparison.OrdinalIgnoreCase) || path.StartsWith($"{fault.File}/", StringComparison.OrdinalIgnoreCase) || fault.File == SeedFolder.Root))
        {
            _faults.Add(new(path, "", "The file is missing.", "Add it to the seed folder."));
        }

        return null;
    }

    // Not disposed, as those of case studies are: what is read refers to it until the end.
    private SeedObject? Parse(SeedFile file) => ObjectOf(file.Path, Open(file.Path, file.Content));

    private SeedObject? ObjectOf(string path, JsonDocument? document) => document is null ? null : new(document.RootElement, path, _faults);

    private JsonDocument? Open(string path, ReadOnlyMemory<byte> content)
    {
        _read.Add(path);
        if (!Utf8.IsValid(content.Span))
        {
            _faults.Add(new(path, "", "This is not UTF-8 text.", "Save the file as UTF-8."));
            return null;
        }

        try
        {
            content = WithoutMark(content);
            var document = JsonDocument.Parse(content);
            return SeedTexts.MayHaveFaults(content.Span) && !SeedTexts.Check(document.RootElement, path, _faults) ? null : document;
        }
        catch (JsonException fault)
        {
            _faults.Add(new(path, "", $"This is not valid JSON: {fault.Message}", "Correct the text at the line and position given, counted from 0."));
            return null;
        }
    }

    // Editors on Windows write a byte order mark.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) => content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;

    private void ReportUnknownFiles()
    {
        foreach (var path in _files.Keys.Where(path => !_read.Contains(path)))
        {
            _faults.Add(new(path, "", "This is not a file of a seed.", $"Expected {string.Join(", ", _expected)} and {CaseStudyFolder}<slug>.json."));
        }
    }

    // What two places or more refer to is meant: its file is missing, or has another slug, which is told.
    private void ReportMissingCaseStudies()
    {
        foreach (var references in _items.CaseStudies.Unknown.GroupBy(each => each.Code, each => each.Fault).Where(each => each.Count() > 1 && CaseStudySlug.TryParse(each.Key, out _)))
        {
            var first = references.First();
            var path = $"{CaseStudyFolder}{references.Key}.json";
            _faults.RemoveAll(fault => references.Contains(fault));
            if (!_files.ContainsKey(path))
            {
                _faults.Add(new(path, "", "The file is missing.", $"Add it to the seed folder, or correct what refers to it, such as {first.File}#{first.JsonPointer}."));
            }
        }
    }
}
