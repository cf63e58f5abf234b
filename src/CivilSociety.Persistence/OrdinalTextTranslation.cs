using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace CivilSociety.Persistence;

/// <summary>Gives <see cref="OrdinalText"/> its meaning by functions of the database: LIKE folds case in SQLite, and comparison of text is ordinal in the tables.</summary>
/// <param name="types">How the database writes values.</param>
/// <param name="positionOf">Its function that finds a part of a text.</param>
internal sealed class OrdinalTextTranslation(IRelationalTypeMappingSource types, string positionOf)
{
    private readonly RelationalTypeMapping _truth = types.FindMapping(typeof(bool))!;
    private readonly RelationalTypeMapping _number = types.FindMapping(typeof(int))!;
    private readonly RelationalTypeMapping _text = types.FindMapping(typeof(string))!;

    public void AddTo(ModelBuilder model)
    {
        Add(model, nameof(OrdinalText.StartsWith), (text, part) => Part(Function("substr", text, Number(1), Function("length", part)), part));
        Add(model, nameof(OrdinalText.EndsWith), (text, part) => Part(Function("substr", text, EndStart(text, part), Function("length", part)), part));
        Add(model, nameof(OrdinalText.Contains), (text, part) => Binary(ExpressionType.GreaterThan, Function(positionOf, text, part), Number(0)));
        Add(model, nameof(OrdinalText.IsAfter), (text, other) => Binary(ExpressionType.GreaterThan, text, other));
        Add(model, nameof(OrdinalText.IsBefore), (text, other) => Binary(ExpressionType.LessThan, text, other));
    }

    // Where the last characters begin, counted from 1. A part longer than the text gives a start below 1, whose remainder is too short to be equal.
    private SqlBinaryExpression EndStart(SqlExpression text, SqlExpression part) => new(
        ExpressionType.Add,
        new SqlBinaryExpression(ExpressionType.Subtract, Function("length", text), Function("length", part), typeof(int), _number),
        Number(1),
        typeof(int),
        _number);

    private static void Add(ModelBuilder model, string name, Func<SqlExpression, SqlExpression, SqlExpression> translate)
    {
        var method = typeof(OrdinalText).GetMethod(name)!;
        model.HasDbFunction(method).HasTranslation(arguments => translate(arguments[0], arguments[1]));
    }

    private SqlConstantExpression Number(int value) => new(value, _number);

    private SqlFunctionExpression Function(string name, params SqlExpression[] arguments)
    {
        var isText = name == "substr";
        return new(
            name,
            arguments,
            nullable: true,
            arguments.Select(_ => true),
            isText ? typeof(string) : typeof(int),
            isText ? _text : _number);
    }

    // EF Core takes two nulls for equal, and a null part has no match.
    private SqlBinaryExpression Part(SqlExpression found, SqlExpression part) => Binary(
        ExpressionType.AndAlso,
        new SqlUnaryExpression(ExpressionType.NotEqual, part, typeof(bool), _truth),
        Binary(ExpressionType.Equal, found, part));

    private SqlBinaryExpression Binary(ExpressionType type, SqlExpression left, SqlExpression right) => new(type, left, right, typeof(bool), _truth);
}
