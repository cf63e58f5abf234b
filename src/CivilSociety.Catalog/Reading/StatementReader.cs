using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the statements of a case study, with their codings.</summary>
internal static class StatementReader
{
    public static void Read(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var statement in file.Objects("statements"))
        {
            var (code, kind, text) = (statement.Code("code"), statement.Choice<StatementKind>("kind"), statement.Text("text"));
            var (levels, perspectives) = (statement.Choices<CollaborationLevel>("levels"), statement.Choices<Perspective>("perspectives", filled: true));
            var noneMentioned = statement.Flag("noneMentioned");
            var addressee = statement.OptionalText("addressee");
            if (addressee is not null && kind is not (StatementKind.Tip or StatementKind.SuccessFactor))
            {
                statement.Report("addressee", $"A statement of the kind {SeedObject.CodeOf(kind)} is addressed to nobody.", "Leave it out, or make it a TIP or a SUCCESS_FACTOR.");
            }

            var section = statement.Section(items);
            var codings = statement.Objects("codings").ToList();
            var item = statement.Build(() => new Statement
            {
                Code = code,
                Position = items.Statements.NextPosition,
                CaseStudy = caseStudy!,
                Kind = kind,
                Levels = levels,
                Perspectives = perspectives,
                NoneMentioned = noneMentioned,
                Text = text,
                Addressee = addressee,
                Section = section,
            });
            items.Statements.Add(statement, code, item);
            codings.ForEach(coding => ReadCoding(coding, item, items));
        }
    }

    private static void ReadCoding(SeedObject coding, Statement? statement, CatalogItems items)
    {
        var (factor, stance) = (coding.Reference("factor", items.Factors), coding.Choice<Stance>("stance"));
        var aspect = FactorReader.ReadAspect(coding, factor);
        if (coding.Build(() => new Coding
        {
            Code = $"{statement!.Code}/{factor.Code}{FactorReader.AspectSuffix(aspect)}",
            Position = items.Codings.NextPosition,
            Statement = statement,
            Factor = factor,
            Aspect = aspect,
            Stance = stance,
        }) is { } item)
        {
            items.Codings.Add(coding, item.Code, item);
        }
    }
}
