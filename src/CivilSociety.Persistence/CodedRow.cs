namespace CivilSociety.Persistence;

/// <summary>A row of a query for several items at once: the code of the item that it belongs to, and a value.</summary>
internal sealed record CodedRow<TValue>(string Code, TValue Value);
