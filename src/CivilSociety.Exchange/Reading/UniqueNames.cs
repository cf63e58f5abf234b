namespace CivilSociety.Exchange.Reading;

/// <summary>Names that are each given once, whatever their case: a second one gets its code behind it.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidOperationException">The name with its code is given already.</exception>
    public string Take(string name, string code) => _given.Add(name) ? name : Add($"{name} ({code})");

    private string Add(string name) => _given.Add(name) ? name : throw new InvalidOperationException($"The name '{name}' is given twice.");
}
