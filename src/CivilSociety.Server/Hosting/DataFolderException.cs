namespace CivilSociety.Server.Hosting;

/// <summary>The folder of the database cannot be written.</summary>
internal sealed class DataFolderException(string folder, Exception cause) : Exception($"The data folder '{folder}' cannot be written: {cause.Message}", cause);
