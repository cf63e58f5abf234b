using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Hosting;

/// <summary>The module on the ten case studies in a SQLite file, with fields and a type of the host's own.</summary>
public sealed class ExtendedApi : DatabaseApi
{
    protected override void AddServices(IServiceCollection services) => services.AddSingleton<Visits>();

    protected override void Configure(CivilSocietyOptions options) => options
        .Extend<CaseStudy>(type =>
        {
            type.Field<NonNullGraphType<StringGraphType>>("heading").Description("Number and names.").Resolve(context => HeadingOf(context.Source));
            type.Field<NonNullGraphType<IntGraphType>>("visits").Description("How often this was asked.").Resolve(context => context.RequestServices!.GetRequiredService<Visits>().Next());
            type.Field<StringGraphType>("carrier").Description("Who carries it.").ResolveAsync(async context =>
            {
                var (catalog, code) = (context.RequestServices!.GetRequiredService<ICatalog>(), context.Source.Code);
                var carried = new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.Code == code).Include(caseStudy => caseStudy.Organization).Specification;
                return (await catalog.FirstOrDefaultAsync(carried, context.CancellationToken))?.Organization?.Name.En;
            });
        })
        .Extend<Quantity>(type => type.Field<NonNullGraphType<BooleanGraphType>>("isOne").Description("Whether it is one.").Resolve(context => context.Source is { Min: 1, Max: 1 }))
        .ExtendQuery(query => query.Field<BookType>("book")
            .Description("A book on a case study.")
            .Argument<NonNullGraphType<StringGraphType>>("on", argument => argument.Description = "The slug of the case study.")
            .Resolve(context => new Book($"All of {context.GetArgument<string>("on")}", context.GetArgument<string>("on"))));

    /// <summary>Needs values that no other field selects.</summary>
    internal static string HeadingOf(CaseStudy caseStudy) => $"{caseStudy.Number}. {caseStudy.Name.Nl} / {caseStudy.Title.En}";
}
