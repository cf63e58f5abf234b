using System.Globalization;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>Reads an expression in the notation of the field: <c>A*~B + C</c>, a sum of products without parentheses; spaces do not matter.</summary>
internal sealed class SumOfProducts
{
    private const string Operators = "*+~()";
    private readonly string _text;
    private int _place;

    private SumOfProducts(string text) => _text = text;

    private bool IsAtEnd => _place == _text.Length;

    private string Found => IsAtEnd ? "it ends" : $"'{_text[_place]}' is found";

    /// <summary>The terms of an expression, in its order.</summary>
    /// <exception cref="ArgumentException">It is no sum of products; the message names the place of the character, from 1.</exception>
    public static IReadOnlyList<IReadOnlyList<Literal>> Read(string text) => new SumOfProducts(text).Terms();

    /// <summary>The error that an expression is wrong at a place, from 0.</summary>
    public static ArgumentException Fault(int place, string fault) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The expression is wrong at character {place + 1}: {fault}"));

    private List<IReadOnlyList<Literal>> Terms()
    {
        List<IReadOnlyList<Literal>> terms = [Term()];
        while (!IsAtEnd)
        {
            Expect('+', "'*', '+' or the end");
            terms.Add(Term());
        }

        return terms;
    }

    private List<Literal> Term()
    {
        List<Literal> term = [Next()];
        while (!IsAtEnd && _text[_place] == '*')
        {
            Expect('*', "'*'");
            term.Add(Next());
        }

        return term;
    }

    private Literal Next()
    {
        SkipSpaces();
        var start = _place;
        var isPresent = IsAtEnd || _text[_place] != '~';
        if (!isPresent)
        {
            Expect('~', "'~'");
        }

        var key = _place;
        while (!IsAtEnd && !Operators.Contains(_text[_place], StringComparison.Ordinal) && !char.IsWhiteSpace(_text[_place]))
        {
            _place++;
        }

        if (_place == key)
        {
            throw Fault(_place, Unexpected("the key of an attribute"));
        }

        var literal = new Literal(_text[key.._place], isPresent, start);
        SkipSpaces();
        return literal;
    }

    private void Expect(char symbol, string expected)
    {
        if (_text[_place] != symbol)
        {
            throw Fault(_place, Unexpected(expected));
        }

        _place++;
        SkipSpaces();
    }

    private string Unexpected(string expected) => !IsAtEnd && _text[_place] is '(' or ')'
        ? $"expected {expected}, but {Found}. Write a sum of products, without parentheses: A*B + A*C for A*(B + C)."
        : $"expected {expected}, but {Found}.";

    private void SkipSpaces()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_text[_place]))
        {
            _place++;
        }
    }
}

/// <summary>A key in an expression, or its absence.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsPresent">False after a <c>~</c>.</param>
/// <param name="Place">Where it begins, from 0.</param>
internal readonly record struct Literal(string Key, bool IsPresent, int Place);
