namespace CivilSociety.Api.Paging;

/// <summary>Where a page is in its list.</summary>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
