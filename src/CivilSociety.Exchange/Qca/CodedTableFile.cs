using CivilSociety.Domain.Patterns.Coding;
using CsvHelper;

namespace CivilSociety.Exchange.Qca;

/// <summary>Reads coded tables of one's own.</summary>
public static class CodedTableFile
{
    /// <summary>
    /// Reads CSV in UTF-8, separated by commas, semicolons or tabs: a header, then a row for each case: its name, and for each attribute 1, 0, or nothing (or R's
    /// <c>NA</c>) where it is not known. The names in the header are the keys of the attributes.
    /// </summary>
    /// <exception cref="InvalidTableException">The table has faults; all of them are listed.</exception>
    public static async Task<CodedCatalog> ReadCsvAsync(Stream input, CancellationToken cancellationToken = default)
    {
        var options = new CsvReaderOptions { TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };
        await using var reader = CsvReader.Create(input, options, leaveOpen: true);
        var faults = new List<string>();
        IReadOnlyList<string> attributes = [];
        var rows = new List<(string Name, IReadOnlyList<bool?> Cells)>();
        try
        {
            await reader.ReadHeaderAsync(cancellationToken);
            attributes = [.. reader.Headers.Skip(1)];
            CheckHeader(attributes, faults);
            var lines = new Dictionary<string, long>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(ReadRow(reader, attributes, lines, faults));
            }
        }
        catch (CsvFormatException exception)
        {
            faults.Add($"It is not CSV: {exception.Message}");
        }

        if (rows.Count == 0 && faults.Count == 0)
        {
            faults.Add("It has no rows. Expected one for each case, below the header.");
        }

        return faults.Count == 0 ? CodedCatalog.Of(attributes, rows) : throw new InvalidTableException(faults);
    }

    private static void CheckHeader(IReadOnlyList<string> attributes, List<string> faults)
    {
        if (attributes.Count == 0)
        {
            faults.Add("The header has no attribute. Expected a first column with the names of the cases, and a column for each attribute.");
        }

        faults.AddRange(attributes.Index().Where(each => string.IsNullOrWhiteSpace(each.Item)).Select(each => $"Column {each.Index + 2} has no name in the header."));
        faults.AddRange(attributes
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"The header has '{group.Key}' {group.Count()} times. Expected each attribute once."));
    }

    private static (string Name, IReadOnlyList<bool?> Cells) ReadRow(CsvReader reader, IReadOnlyList<string> attributes, Dictionary<string, long> lines, List<string> faults)
    {
        var (line, name) = (reader.LineNumber, reader.GetString(0));
        if (string.IsNullOrWhiteSpace(name))
        {
            faults.Add($"Line {line} begins with nothing. Expected the name of a case.");
        }
        else if (!lines.TryAdd(name, line))
        {
            faults.Add($"Line {line} is of '{name}', as line {lines[name]} is. Expected each case once.");
        }

        if (reader.FieldCount != attributes.Count + 1)
        {
            faults.Add($"Line {line} has {reader.FieldCount} fields. Expected {attributes.Count + 1}, as the header has.");
            return (name, []);
        }

        return (name, [.. attributes.Select((attribute, index) => CellOf(reader.GetString(index + 1), line, attribute, faults))]);
    }

    private static bool? CellOf(string text, long line, string attribute, List<string> faults)
    {
        switch (text)
        {
            case "1":
                return true;
            case "0":
                return false;
            case "" or "NA":
                return null;
            default:
                faults.Add($"Line {line} has '{text}' for '{attribute}'. Expected 1, 0 or nothing.");
                return null;
        }
    }
}
