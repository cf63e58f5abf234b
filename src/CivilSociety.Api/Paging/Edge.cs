namespace CivilSociety.Api.Paging;

/// <summary>An item of a page with its cursor.</summary>
internal sealed record Edge(string Cursor, object Node);
