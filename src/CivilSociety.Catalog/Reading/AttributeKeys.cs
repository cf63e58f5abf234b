using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Catalog.Reading;

/// <summary>The keys of the attributes that what has been read gives rise to.</summary>
internal sealed class AttributeKeys(CatalogItems items)
{
    // Attributes of items that could not be made are not known: one fault is not to cause others.
    private readonly HashSet<string>? _keys =
        IsWhole(items.CaseStudies) && IsWhole(items.Layers) && IsWhole(items.VolunteerTypes) && IsWhole(items.CollaborationForms) && IsWhole(items.Factors) && IsWhole(items.Labels)
            ?
            [
                .. AttributeList
                    .Of(items.CaseStudies.Items, items.Layers.Items, items.VolunteerTypes.Items, items.CollaborationForms.Items, items.Factors.Items, items.Labels.Items)
                    .Select(attribute => attribute.Key),
            ]
            : null;

    /// <summary>Reads a list of keys; one that is not known is a fault.</summary>
    public IReadOnlyList<string> Read(SeedObject owner, string name, bool required)
    {
        var keys = owner.Strings(name, required, filled: required);
        if (_keys is not null)
        {
            foreach (var (index, key) in keys.Index().Where(each => !_keys.Contains(each.Item)))
            {
                owner.Report($"{name}/{index}", $"There is no attribute '{key}'.", $"Nearest known: {Nearest.To(key, _keys)}.");
            }
        }

        return keys;
    }

    private static bool IsWhole<T>(CodeRegistry<T> registry)
        where T : CatalogItem => !registry.IsIncomplete && registry.Unknown.Count == 0 && registry.Items.Count == registry.Codes.Count;
}
