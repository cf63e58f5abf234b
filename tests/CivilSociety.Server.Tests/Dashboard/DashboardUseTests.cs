using CivilSociety.Tests.Shared;
using Microsoft.Playwright;

namespace CivilSociety.Server.Tests.Dashboard;

/// <summary>What visitors do in the dashboard.</summary>
[Trait(Speed.Trait, Speed.Slow)]
public sealed class DashboardUseTests(BrowsedServer server) : IClassFixture<BrowsedServer>
{
    [DashboardFact]
    public async Task Visitor_Should_ReadInThreeClicksWhatVolunteersNameWhereTheLayerIsTacklingProblems()
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync("");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Aanpak van problemen" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Welke factoren noemen vrijwilligers in deze laag?" }).ClickAsync();
        await visit.Page.Locator("td [data-cell]").First.ClickAsync();

        var panel = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Betrokkenheid, flexibiliteit en ondersteuning door professionals × bevestigt" });
        var statement = panel.GetByRole(AriaRole.Listitem).First;
        Assert.Contains("Vrijwilliger", await statement.InnerTextAsync(), StringComparison.Ordinal);
        await visit.PhotographAsync("three-clicks", isWhole: false);
        await statement.GetByRole(AriaRole.Link, new() { Name = "Paragraaf" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, NameRegex = new(@"^(Paragraaf )?\d+\.") }).WaitForAsync();
        Assert.Empty(visit.Errors);
    }

    [DashboardFact]
    public async Task Form_Should_LeadToAdviceWithSections()
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync("nl/my-practice");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Vraag advies" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Alert).First.WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Preventie van problemen" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Vraag advies" }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Wat u ervan kunt leren" }).WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Paragraaf" }).First.WaitForAsync();
        Assert.Contains("layer=prevention", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Errors);
    }

    [DashboardFact]
    public async Task FirstView_Should_LoadLessThan200KilobytesOfCompressedScriptAndStyle()
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync("");

        var sizes = await Task.WhenAll(visit.Code.Select(request => request.SizesAsync()));

        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 50_000, 200_000);
    }

    [DashboardFact]
    public async Task Page_Should_WaitAndRecover_When_TheServerLimitsRequests()
    {
        await using var visit = await server.NewPageAsync();
        var refusals = 1;
        await visit.Page.RouteAsync("**/graphql?**", route => refusals-- > 0
            ? route.FulfillAsync(new() { Status = 429, Headers = new Dictionary<string, string> { ["Retry-After"] = "1" }, ContentType = "application/json", Body = """{"errors":[{"message":"Too many requests."}]}""" })
            : route.ContinueAsync());

        await visit.Page.GotoAsync(server.Root.ToString());

        await visit.Page.GetByText("De server vraagt even te wachten").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Aanpak van problemen" }).WaitForAsync();
        await Assertions.Expect(visit.Page.GetByText("De server vraagt even te wachten")).ToHaveCountAsync(0);
    }

    [DashboardFact]
    public async Task Page_Should_SayThatTheServerIsAwayAndRecover_When_ItRestarts()
    {
        await using var visit = await server.NewPageAsync();
        var failures = 2;
        await visit.Page.RouteAsync("**/graphql?**", route => failures-- > 0 ? route.AbortAsync() : route.ContinueAsync());

        await visit.Page.GotoAsync(server.Root.ToString());

        await visit.Page.GetByText("De server is niet te bereiken").First.WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Aanpak van problemen" }).WaitForAsync();
    }

    [DashboardFact]
    public async Task Link_Should_SayWhatItHasThatDoesNotExist()
    {
        await using var visit = await server.NewPageAsync();

        await visit.OpenAsync("nl/?layer=roof");

        await visit.Page.GetByText("Een laag met de code ‘roof’ bestaat niet. Kies er een uit de piramide.").WaitForAsync();
        await visit.Page.GotoAsync(new Uri(server.Root, "nl/nowhere").ToString());
        await visit.Page.GetByText("Deze pagina bestaat niet").WaitForAsync();
    }

    [DashboardFact]
    public async Task Language_Should_ChangeInPlaceAndStayInTheLink()
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync("nl/?layer=prevention");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Prevention of problems" }).WaitForAsync();
        Assert.Equal(new Uri(server.Root, "en?layer=prevention").ToString(), visit.Page.Url);
    }

    [DashboardFact]
    public async Task View_Should_BeDownloadedAsTableAndPictureAndOpenInTheIde()
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync("nl");

        var csv = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        Assert.StartsWith("\"level\",\"code\",\"name\",\"placements.caseStudy.slug\",", await File.ReadAllTextAsync(await csv.PathAsync()), StringComparison.Ordinal);
        var svg = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Beeld (SVG)" }).ClickAsync());
        Assert.Equal("Pyramid.svg", svg.SuggestedFilename);
        var picture = await File.ReadAllTextAsync(await svg.PathAsync());
        Assert.StartsWith("<svg ", picture, StringComparison.Ordinal);
        Assert.Contains("Preventie van problemen", picture, StringComparison.Ordinal);
        await visit.Page.GetByText("De vraag hierachter").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open in de IDE" }).ClickAsync();
        await visit.Page.GetByText("query Pyramid").First.WaitForAsync();
    }

    [DashboardFact]
    public async Task Views_Should_BeReachedByKeyboardAlone()
    {
        await using var visit = await server.NewPageAsync();
        await visit.OpenAsync("nl");

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Naar de inhoud", await FocusedAsync(visit.Page));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Juridische en klinische interventies", await FocusedAsync(visit.Page));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Juridische en klinische interventies" }).WaitForAsync();
    }

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()");
}
