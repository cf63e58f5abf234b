using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilSociety.Api.Paging;
using CivilSociety.Api.Patterns;
using CivilSociety.Api.Schema;
using CivilSociety.Api.Tables;
using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using GraphQL.Types;

namespace CivilSociety.Api.Tools;

/// <summary>What a tool answers with: the data of the operation, which of its lists go on, and how to cite it.</summary>
internal sealed class AnswerContent
{
    private readonly SelectionReader _selections;
    private readonly FieldType _sectionNumber;
    private readonly List<string> _sections = [];
    private readonly List<OpenList> _lists = [];

    private AnswerContent(SelectionReader selections, ISchema schema) =>
        (_selections, _sectionNumber) = (selections, ((IComplexGraphType)schema.AllTypes[nameof(ReportSection)]!).Fields.Find("number")!);

    /// <param name="data">The data of an answer without errors.</param>
    /// <param name="selections">What the operation selects.</param>
    /// <param name="schema">The schema, initialized.</param>
    /// <param name="catalog">The catalog that answered.</param>
    public static JsonElement Of(JsonElement data, SelectionReader selections, ISchema schema, CatalogInfo catalog)
    {
        var content = new AnswerContent(selections, schema);
        content.Read(data, selections.Read() ?? [], "");
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            content.Write(json, data, catalog);
        }

        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        return document.RootElement.Clone();
    }

    private void Write(Utf8JsonWriter json, JsonElement data, CatalogInfo catalog)
    {
        json.WriteStartObject();
        json.WritePropertyName("data");
        data.WriteTo(json);
        if (_lists.Count > 0)
        {
            json.WritePropertyName("more");
            JsonSerializer.Serialize(json, _lists, JsonSerializerOptions.Web);
        }

        json.WriteStartObject("citation");
        json.WriteString("report", catalog.Source);
        json.WriteStartArray("sections");
        _sections.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteString("catalogVersion", catalog.Version);
        json.WriteString("text", new Citation(catalog).Of(_sections));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Field by field as selected, beside the values.
    private void Read(JsonElement value, IReadOnlyList<SelectedField> fields, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                Read(item, fields, $"{path}[{index}]");
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in fields)
            {
                if (value.TryGetProperty(field.Name, out var inner))
                {
                    Read(inner, field, value, fields, path.Length == 0 ? field.Name : $"{path}.{field.Name}");
                }
            }
        }
    }

    private void Read(JsonElement value, SelectedField field, JsonElement parent, IReadOnlyList<SelectedField> siblings, string path)
    {
        if (field.Definition == _sectionNumber && value.GetString() is { } number && !_sections.Contains(number))
        {
            _sections.Add(number);
        }

        if (field.ItemsOfConnection is { } items)
        {
            ReadConnection(value, field, items, path);
        }
        else if (field.IsList && field.Definition.IsComputed && value.ValueKind == JsonValueKind.Array)
        {
            ReadComputed(value, field, parent, siblings, path);
        }

        if (!field.IsValue)
        {
            Read(value, field.Fields, path);
        }
    }

    private void ReadConnection(JsonElement connection, SelectedField field, SelectedField items, string path)
    {
        if (connection.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var given = connection.GetProperty(items.Name) is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0;
        int? total = Inner(connection, field, "totalCount") is { ValueKind: JsonValueKind.Number } count ? count.GetInt32() : null;
        var page = field.Fields.Find(each => each.Definition.Name == "pageInfo") is { } info && connection.TryGetProperty(info.Name, out var read) ? (Field: info, Value: read) : default;
        var (goesOn, end) = page.Field is null ? (null, null) : (Inner(page.Value, page.Field, "hasNextPage"), Inner(page.Value, page.Field, "endCursor"));
        if (goesOn is { ValueKind: JsonValueKind.True } || (goesOn is null && total > given))
        {
            _lists.Add(new(path, given, total, end?.GetString()));
        }
        else if (goesOn is null && total is null && given > 0 && given == ((_selections.ValueOf(field.Syntax, "first") ?? PageArguments.DefaultSize) as int?))
        {
            AddWhereverItStands(path, given);
        }
    }

    // A list whose count is not selected, and which is as long as it may be, may have more: once for all of its places.
    private void ReadComputed(JsonElement list, SelectedField field, JsonElement parent, IReadOnlyList<SelectedField> siblings, string path)
    {
        if (field.Definition.Arguments?.Find("first") is not { } first)
        {
            return;
        }

        var given = list.GetArrayLength();
        var count = siblings.FirstOrDefault(each => each.Definition.Name == ComputedList.CountOf(field.Definition.Name) && SameChoice(each, field));
        if (count is not null && parent.TryGetProperty(count.Name, out var total))
        {
            if (total.GetInt32() > given)
            {
                _lists.Add(new(path, given, total.GetInt32(), null));
            }
        }
        else if (given > 0 && given == ((_selections.ValueOf(field.Syntax, "first") ?? first.DefaultValue) as int?))
        {
            AddWhereverItStands(path, given);
        }
    }

    private void AddWhereverItStands(string path, int given)
    {
        var every = OpenList.WithoutPlaces(path);
        if (!_lists.Exists(known => known.List == every))
        {
            _lists.Add(new(every, given, null, null));
        }
    }

    private bool SameChoice(SelectedField count, SelectedField list) =>
        (list.Syntax.Arguments?.Items ?? []).Select(argument => argument.Name.StringValue).Where(name => name is not ("first" or "skip"))
            .Concat((count.Syntax.Arguments?.Items ?? []).Select(argument => argument.Name.StringValue))
            .Distinct()
            .All(name => Equals(_selections.ValueOf(count.Syntax, name), _selections.ValueOf(list.Syntax, name)));

    private static JsonElement? Inner(JsonElement parent, SelectedField field, string name) =>
        field.Fields.Find(inner => inner.Definition.Name == name) is { } selected && parent.TryGetProperty(selected.Name, out var value) ? value : null;
}

/// <summary>A list of an answer that goes on.</summary>
/// <param name="List">Its path; without places where it is meant wherever it stands.</param>
/// <param name="Given">How many items are there.</param>
/// <param name="Total">How many there are in all; null where that is not told.</param>
/// <param name="After">The cursor to go on after; null where there is none.</param>
internal sealed partial record OpenList(string List, int Given, int? Total, string? After)
{
    public static string WithoutPlaces(string path) => Place().Replace(path, "[]");

    [System.Text.RegularExpressions.GeneratedRegex(@"\[\d+\]")]
    private static partial System.Text.RegularExpressions.Regex Place();
}
