using CivilSociety.Api;
using CivilSociety.Catalog;
using CivilSociety.Persistence;

var builder = WebApplication.CreateBuilder(args);
var database = builder.Configuration["Catalog"]!;
if (!File.Exists(database))
{
    await CatalogDatabase.BuildAsync(database, CaseStudyCatalog.TenCases);
}

builder.Services
    .AddCivilSocietyDatabase(database)
    .AddCivilSociety(options => options.Limits.Depth = 15);

var app = builder.Build();
app.MapGet("/", () => "The researchers' own page");
app.MapGet("/authors/{name}", (string name) => new { name, papers = 3 });
app.MapCivilSocietyGraphQL("/research/graphql");
app.Run();
