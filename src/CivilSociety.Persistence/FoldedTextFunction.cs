using System.Data.Common;
using CivilSociety.Domain.Specifications;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivilSociety.Persistence;

/// <summary>Gives SQLite <see cref="FoldedText"/> itself, as a function of each connection: its own functions fold ASCII only.</summary>
internal sealed class FoldedTextFunction : DbConnectionInterceptor
{
    public static readonly FoldedTextFunction Instance = new();

    private const string Name = "folded";

    public static void AddTo(ModelBuilder model)
    {
        var function = model.HasDbFunction(typeof(FoldedText).GetMethod(nameof(FoldedText.Of))!).HasName(Name).IsBuiltIn();
        function.HasParameter("text").PropagatesNullability();
    }

    /// <inheritdoc/>
    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        ((SqliteConnection)result).CreateFunction<string?, string?>(Name, FoldedText.Of, isDeterministic: true);
        return result;
    }
}
