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

    /// <exception cref="InvalidSeedException">The seed has faults.</exception>
    public (CatalogInfo Info, CatalogItemLists Items) Read()
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
        foreach (var file in CaseStudyFiles())
        {
            CaseStudyReader.Read(file, _items);
        }

        FactorReader.ReadNamedCases(factors, _items);
        ReportReader.ReadContent(report, _items);
        ReportUnknownFiles();
        if (_items.CaseStudies.Unknown.Count > 0)
        {
            ReportMissingCaseStudies();
        }

        return _faults.Count == 0
            ? (new(seed.Version, _items.Citation), _items.Link())
            : throw new InvalidSeedException([.. _faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal)]);
    }

    // Of a file that cannot be read, that is said already.
    private void ReportMissingLabels()
    {
        if (!_items.Labels.IsIncomplete)
        {
            _faults.AddRange(Labels.Codes.Except(_items.Labels.Codes).Select(code => new SeedFault(LabelFile, "/items", $"The label '{code}' is missing.", "Add an item with this code and its text in Dutch and English.")));
        }
    }

    private IEnumerable<SeedObject> CaseStudyFiles()
    {
        foreach (var path in seed.Faults.Select(fault => fault.File).Where(IsCaseStudy))
        {
            _items.CaseStudies.AddUnread(Path.GetFileNameWithoutExtension(path), path);
        }

        // A folder that cannot be read may hold any.
        _items.CaseStudies.IsIncomplete = seed.Faults.Any(fault => CaseStudyFolder.StartsWith($"{fault.File}/", StringComparison.OrdinalIgnoreCase) || fault.File == SeedFolder.Root);
        var documents = _files.Keys.Where(IsCaseStudy).Order(StringComparer.Ordinal).Select(path => (Path: path, Document: Parse(_files[path]))).ToList();
        foreach (var (path, _) in documents.Where(file => file.Document is null))
        {
            // What refers to it is right all the same.
            _items.CaseStudies.AddUnread(Path.GetFileNameWithoutExtension(path), path);
        }

        foreach (var (path, document) in documents.Where(file => file.Document is not null).OrderBy(file => file.Document!.OptionalInteger("number")))
        {
            if (!path.StartsWith(CaseStudyFolder, StringComparison.Ordinal))
            {
                ReportCase(path, $"{CaseStudyFolder}{path[CaseStudyFolder.Length..]}");
            }

            if (document!.OptionalString("slug") is { } slug && path[CaseStudyFolder.Length..] != $"{slug}.json")
            {
                document.Report("slug", $"The slug '{slug}' is not the name of the file.", $"Name the file '{slug}.json', or correct the slug.");
            }

            yield return document;
        }
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

    private SeedObject? Parse(SeedFile file)
    {
        var path = file.Path;
        _read.Add(path);
        if (!Utf8.IsValid(file.Content.Span))
        {
            _faults.Add(new(path, "", "This is not UTF-8 text.", "Save the file as UTF-8."));
            return null;
        }

        try
        {
            // Not disposed: what is read refers to it.
            var content = WithoutMark(file.Content);
            var root = JsonDocument.Parse(content).RootElement;
            return SeedTexts.MayHaveFaults(content.Span) && !SeedTexts.Check(root, path, _faults) ? null : new(root, path, _faults);
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
