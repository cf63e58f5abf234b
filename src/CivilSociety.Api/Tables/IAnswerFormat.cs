namespace CivilSociety.Api.Tables;

/// <summary>A format in which answers are given as tables; those among the services of the host are offered to clients.</summary>
public interface IAnswerFormat
{
    /// <summary>The name that a link gives as <c>format</c>, and the extension of files; lower-case letters.</summary>
    string Name { get; }

    /// <summary>The media type, without parameters, that clients accept.</summary>
    string MediaType { get; }

    /// <summary>Writes a table, whose rows are read once, and leaves the stream open.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">What the client asks of the format.</param>
    /// <param name="output">The stream; what is written synchronously is kept in memory until it is written to or flushed asynchronously.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task WriteAsync(AnswerTable table, AnswerFormatOptions options, Stream output, CancellationToken cancellationToken);
}
