using CivilSociety.Api;
using CivilSociety.Catalog;
using CivilSociety.Persistence;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddCivilSocietyDatabase(builder.Configuration["Catalog"]!)
    .AddCivilSociety(options => options.Limits.Depth = 15);

var app = builder.Build();
app.MapGet("/", () => "The researchers' own page");
app.MapGet("/authors/{name}", (string name) => new { name, papers = 3 });
app.MapCivilSocietyGraphQL("/research/graphql");

var seed = Seed.TenCases();
await app.Services.GetRequiredService<CatalogImporter>().ImportAsync(seed.Version, () => CaseStudyCatalog.Load(seed));
app.Run();
