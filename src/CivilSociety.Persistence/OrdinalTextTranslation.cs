using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CivilSociety.Persistence;

/// <summary>Gives <see cref="OrdinalText"/> its meaning in SQLite, whose LIKE folds case and whose comparison of text is ordinal.</summary>
internal static class OrdinalTextTranslation
{
    public static void AddTo(ModelBuilder model)
    {
        Add(model, nameof(OrdinalText.StartsWith), (text, part) => Part(Function("substr", text, Number(1), Function("length", part)), part));
        Add(model, nameof(OrdinalText.EndsWith), (text, part) => Part(Function("substr", text, EndStart(text, part), Function("length", part)), part));
        Add(model, nameof(OrdinalText.Contains), (text, part) => Binary(ExpressionType.GreaterThan, Function("instr", text, part), Number(0)));
        Add(model, nameof(OrdinalText.IsAfter), (text, other) => Binary(ExpressionType.GreaterThan, text, other));
        Add(model, nameof(OrdinalText.IsBefore), (text, other) => Binary(ExpressionType.LessThan, text, other));
    }

    // Where the last characters begin, counted from 1. A part longer than the text gives a start below 1, whose remainder is too short to be equal.
    private static SqlBinaryExpression EndStart(SqlExpression text, SqlExpression part) => new(
        ExpressionType.Add,
        new SqlBinaryExpression(ExpressionType.Subtract, Function("length", text), Function("length", part), typeof(int), IntTypeMapping.Default),
        Number(1),
        typeof(int),
        IntTypeMapping.Default);

    private static void Add(ModelBuilder model, string name, Func<SqlExpression, SqlExpression, SqlExpression> translate)
    {
        var method = typeof(OrdinalText).GetMethod(name)!;
        model.HasDbFunction(method).HasTranslation(arguments => translate(arguments[0], arguments[1]));
    }

    private static SqlConstantExpression Number(int value) => new(value, IntTypeMapping.Default);

    private static SqlFunctionExpression Function(string name, params SqlExpression[] arguments)
    {
        var isText = name == "substr";
        return new(
            name,
            arguments,
            nullable: true,
            arguments.Select(_ => true),
            isText ? typeof(string) : typeof(int),
            isText ? StringTypeMapping.Default : IntTypeMapping.Default);
    }

    // EF Core takes two nulls for equal, and a null part has no match.
    private static SqlBinaryExpression Part(SqlExpression found, SqlExpression part) => Binary(
        ExpressionType.AndAlso,
        new SqlUnaryExpression(ExpressionType.NotEqual, part, typeof(bool), BoolTypeMapping.Default),
        Binary(ExpressionType.Equal, found, part));

    private static SqlBinaryExpression Binary(ExpressionType type, SqlExpression left, SqlExpression right) => new(type, left, right, typeof(bool), BoolTypeMapping.Default);
}
