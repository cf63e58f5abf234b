namespace CivilSociety.Api.Tools;

/// <summary>The comment at the head of a document: the question that it answers, and below it, in a paragraph that begins with <c>Tool:</c>, what an assistant should know.</summary>
/// <param name="Question">The first paragraph; empty where there is none.</param>
/// <param name="Advice">What follows <c>Tool:</c>; null where the document is no tool.</param>
internal sealed record ToolComment(string Question, string? Advice)
{
    private const string Mark = "Tool:";

    public static ToolComment Of(string document)
    {
        var paragraphs = Paragraphs(document).ToList();
        var advice = paragraphs.Find(paragraph => paragraph.StartsWith(Mark, StringComparison.Ordinal));
        var question = paragraphs is [var first, ..] && first != advice ? first : "";
        return new(question, advice?[Mark.Length..].Trim());
    }

    private static IEnumerable<string> Paragraphs(string document)
    {
        var lines = new List<string>();
        foreach (var line in document.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line[1..].Trim()).Append(""))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return string.Join(' ', lines);
                lines.Clear();
            }
        }
    }
}
