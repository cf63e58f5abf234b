namespace CivilSociety.Api.Tables;

/// <summary>A table that is ready to be sent.</summary>
/// <param name="Table">The table.</param>
/// <param name="Permit">The permit to keep a page in memory until it is sent; null where none is needed.</param>
internal sealed record OpenTable(AnswerTable Table, IDisposable? Permit) : IDisposable
{
    public void Dispose() => Permit?.Dispose();
}
