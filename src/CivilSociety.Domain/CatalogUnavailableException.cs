namespace CivilSociety.Domain;

/// <summary>A catalog cannot be read at present; the message says why, and the same question can succeed later.</summary>
public sealed class CatalogUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
