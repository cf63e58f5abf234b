namespace CivilSociety.Persistence;

/// <summary>A file is no catalog database that can be served; the message names the file, the fault and the remedy.</summary>
public sealed class InvalidCatalogDatabaseException : Exception
{
    internal InvalidCatalogDatabaseException(string path, string fault, Exception? cause = null)
        : base($"The catalog database '{path}' {fault}", cause)
    {
    }
}
