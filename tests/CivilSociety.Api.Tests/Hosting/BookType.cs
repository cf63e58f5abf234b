using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Hosting;

/// <summary>A type of a host's own, which leads back to a type of ours.</summary>
internal sealed class BookType : ObjectGraphType<Book>
{
    public BookType()
    {
        Name = "Book";
        Description = "A book on a case study.";
        Field(book => book.Title).Description("The title.");
        Field("caseStudy", new GraphQLTypeReference(nameof(CaseStudy))).Description("The case study.").ResolveAsync(async context =>
        {
            var (catalog, slug) = (context.RequestServices!.GetRequiredService<ICatalog>(), context.Source.CaseStudy);
            return await catalog.FirstOrDefaultAsync(new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.Code == slug).Specification, context.CancellationToken);
        });
    }
}
