using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Makes texts that are asked for such as PostgreSQL takes: without what no text of it can have, and no text of a catalog has.</summary>
internal sealed class SendableText : DbCommandInterceptor
{
    public static readonly SendableText Instance = new();

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            parameter.Value = parameter.Value switch
            {
                string text => Sendable(text),
                IEnumerable<string?> texts => texts.Select(text => text is null ? null : Sendable(text)).ToArray(),
                var other => other,
            };
        }

        return new(result);
    }

    // U+0001 is compared with all others as U+0000 is; half of a surrogate pair becomes U+FFFD, as in SQLite.
    private static string Sendable(string text) => !text.AsSpan().ContainsAnyExceptInRange('\u0001', '\uD7FF')
        ? text
        : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace('\0', '\u0001')));
}
