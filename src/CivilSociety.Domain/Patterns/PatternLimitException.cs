namespace CivilSociety.Domain.Patterns;

/// <summary>A pattern that was asked for is larger than the limits allow.</summary>
/// <param name="message">What is too large, the limit, and how to narrow it.</param>
public sealed class PatternLimitException(string message) : ArgumentException(message);
