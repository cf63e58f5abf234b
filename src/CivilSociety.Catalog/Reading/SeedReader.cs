using System.Text.Json;
using System.Text.Unicode;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads a seed into domain objects, or collects all its faults.</summary>
internal sealed class SeedReader(Seed seed)
{
    private const string CaseStudyFolder = "case-studies/";
    private const string LabelFile = "vocabulary/labels.json";

    private readonly List<SeedFault> _faults = [];
    private readonly Dictionary<string, SeedFile> _files = seed.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly CatalogItems _items = new([]);

    /// <exception cref="InvalidSeedException">The seed has faults.</exception>
    public (CatalogInfo Info, CatalogItemLists Items) Read()
    {
        var report = Document("report.json");
        ReportReader.ReadSections(report, _items);
        VocabularyReader.ReadLayers(Items("vocabulary/layers.json"), _items);
        VocabularyReader.ReadVolunteerTypes(Items("vocabulary/volunteer-types.json"), _items);
        VocabularyReader.ReadCollaborationForms(Items("vocabulary/collaboration-forms.json"), _items);
        VocabularyReader.ReadOrganizations(Items("vocabulary/organizations.json"), _items);
        VocabularyReader.ReadLabels(Items(LabelFile), _items);
        ReportMissingLabels();
        var factors = Items("vocabulary/factors.json");
        FactorReader.Read(factors, _items);
        foreach (var file in CaseStudyFiles())
        {
            CaseStudyReader.Read(file, _items);
        }

        FactorReader.ReadNamedCases(factors, _items);
        ReportReader.ReadContent(report, _items);
        ReportUnknownFiles();
        return _faults.Count == 0
            ? (new(seed.Version, _items.Citation), _items.Link())
            : throw new InvalidSeedException([.. _faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal)]);
    }

    // Of a file that cannot be read, that is said already.
    private void ReportMissingLabels()
    {
        if (!_faults.Exists(fault => fault is { File: LabelFile, JsonPointer: "" }))
        {
            _faults.AddRange(Labels.Codes.Except(_items.Labels.Codes).Select(code => new SeedFault(LabelFile, "/items", $"The label '{code}' is missing.", "Add an item with this code and its text in Dutch and English.")));
        }
    }

    private IEnumerable<SeedObject> CaseStudyFiles()
    {
        var files = _files.Keys.Where(path => path.StartsWith(CaseStudyFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var documents = files.Select(path => (Path: path, Document: Document(path))).ToList();
        foreach (var (path, _) in documents.Where(file => file.Document is null))
        {
            // What refers to it is right all the same.
            _items.CaseStudies.AddUnread(Path.GetFileNameWithoutExtension(path), path);
        }

        foreach (var (path, document) in documents.Where(file => file.Document is not null).OrderBy(file => file.Document!.OptionalInteger("number")))
        {
            if (document!.OptionalString("slug") is { } slug && path != $"{CaseStudyFolder}{slug}.json")
            {
                document.Report("slug", $"The slug '{slug}' is not the name of the file.", $"Name the file '{slug}.json', or correct the slug.");
            }

            yield return document;
        }
    }

    private List<SeedObject> Items(string path)
    {
        if (Document(path) is not { } document)
        {
            return [];
        }

        document.Ignore("$schema");
        var items = document.Objects("items").ToList();
        document.Complete();
        return items;
    }

    private SeedObject? Document(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _faults.Add(new(path, "", "The file is missing.", "Add it to the seed folder."));
            return null;
        }

        if (!Utf8.IsValid(file.Content.Span))
        {
            _faults.Add(new(path, "", "This is not UTF-8 text.", "Save the file as UTF-8."));
            return null;
        }

        try
        {
            // Not disposed: what is read refers to it.
            return new(JsonDocument.Parse(file.Content).RootElement, path, _faults);
        }
        catch (JsonException fault)
        {
            _faults.Add(new(path, "", $"This is not valid JSON: {fault.Message}", "Correct the text at the line and position given, counted from 0."));
            return null;
        }
    }

    private void ReportUnknownFiles()
    {
        string[] expected = ["report.json", "vocabulary/layers.json", "vocabulary/volunteer-types.json", "vocabulary/collaboration-forms.json", "vocabulary/organizations.json", LabelFile, "vocabulary/factors.json"];
        foreach (var path in _files.Keys.Where(path => !path.StartsWith(CaseStudyFolder, StringComparison.Ordinal)).Except(expected))
        {
            _faults.Add(new(path, "", "This is not a file of a seed.", $"Expected {string.Join(", ", expected)} and {CaseStudyFolder}<slug>.json."));
        }
    }
}
