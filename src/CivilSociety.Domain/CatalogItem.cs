using System.Runtime.CompilerServices;

namespace CivilSociety.Domain;

/// <summary>Something that the catalog lists, with a code that is unique within its kind and never reused; immutable.</summary>
/// <remarks>An item of a catalog in memory has all its relations; one from a database has those that its specification includes.</remarks>
public abstract class CatalogItem
{
    // The relations that were read; null for all.
    private IReadOnlySet<string>? _included;

    private protected CatalogItem()
    {
    }

    /// <summary>The code: unique within its kind, and stable.</summary>
    public required string Code { get; init => field = Guard.Code(value); }

    /// <summary>Place in the authored order of its kind, from 0; the default order of lists.</summary>
    public required int Position { get; init => field = Guard.AtLeast(0, value); }

    /// <summary>Whether a relation can be read: always in memory; from a database where the specification includes it.</summary>
    /// <param name="relation">The name of the property, such as <c>nameof(Statement.CaseStudy)</c>.</param>
    public bool Includes(string relation) => _included is null || _included.Contains(relation);

    /// <summary>Says which relations were read; the others throw from then on.</summary>
    internal void LimitTo(IReadOnlySet<string> relations) => _included = relations;

    /// <exception cref="RelationNotIncludedException">The relation was not read.</exception>
    private protected T Related<T>(T value, [CallerMemberName] string relation = "") =>
        Includes(relation) ? value : throw new RelationNotIncludedException(GetType().Name, Code, relation);

    /// <exception cref="RelationNotIncludedException">The relation was not read.</exception>
    private protected IReadOnlyList<T> RelatedList<T>(IReadOnlyList<T>? value, [CallerMemberName] string relation = "") =>
        Related(value, relation) ?? [];
}
