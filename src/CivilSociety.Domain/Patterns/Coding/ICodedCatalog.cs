namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>A catalog that keeps what patterns need, coded when it was built.</summary>
internal interface ICodedCatalog : ICatalog
{
    /// <summary>What was coded of the case studies, as <see cref="CaseStudyCoder"/> gave it for one part of the catalog after the other.</summary>
    Task<IReadOnlyList<byte[]>> ListCodedAsync(CancellationToken cancellationToken = default);
}
