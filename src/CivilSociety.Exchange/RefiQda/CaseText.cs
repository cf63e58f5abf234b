using System.Text;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>The text of one case study: its name and summary, then its statements in order, each on a line, below a heading for each section.</summary>
/// <remarks>
/// Lines end in a line feed, and no byte order mark precedes them: a position is then the same whether a program counts the code points of the file or those of
/// what it has made of it, except where it turns line feeds into two characters first.
/// </remarks>
internal sealed class CaseText
{
    private readonly StringBuilder _text = new();
    private readonly List<Passage> _passages = [];
    private int _position;

    private CaseText()
    {
    }

    public IReadOnlyList<Passage> Passages => _passages;

    public static CaseText Of(CaseStudy caseStudy, Language language)
    {
        var text = new CaseText();
        text.Line(caseStudy.Name.In(language));
        text.Line(caseStudy.Summary.In(language));
        string? section = null;
        foreach (var statement in caseStudy.Statements)
        {
            if (statement.Section.Code != section)
            {
                section = statement.Section.Code;
                text.Line("");
                text.Line($"{statement.Section.Number} {statement.Section.Title.In(language)}".TrimStart());
            }

            var start = text._position;
            text.Append(statement.Text.In(language));
            text._passages.Add(new(statement, start, text._position));
            text.Line("");
        }

        return text;
    }

    public override string ToString() => _text.ToString();

    private void Line(string text)
    {
        Append(text);
        Append("\n");
    }

    private void Append(string text)
    {
        _text.Append(text);
        _position += text.EnumerateRunes().Count();
    }
}

/// <summary>Where the text of a case study has a statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Start">The number of Unicode code points before it.</param>
/// <param name="End">The number of code points before what follows it.</param>
internal sealed record Passage(Statement Statement, int Start, int End);
