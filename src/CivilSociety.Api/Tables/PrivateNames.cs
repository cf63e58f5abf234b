namespace CivilSociety.Api.Tables;

/// <summary>The names of what is added to an operation to follow its list: none that its document has.</summary>
internal sealed class PrivateNames(string document)
{
    /// <summary>The alias of <c>pageInfo</c>, or of how many items there are.</summary>
    public string Page { get; } = Unused("tablePage", document);

    /// <summary>The alias of <c>totalCount</c>.</summary>
    public string Total { get; } = Unused("tableTotal", document);

    /// <summary>The variable that says where the next page begins.</summary>
    public string Next { get; } = Unused("tableNext", document);

    private static string Unused(string name, string document) => document.Contains(name, StringComparison.Ordinal) ? Unused($"{name}_", document) : name;
}
