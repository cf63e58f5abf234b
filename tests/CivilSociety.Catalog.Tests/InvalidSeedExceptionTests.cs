namespace CivilSociety.Catalog.Tests;

public sealed class InvalidSeedExceptionTests
{
    private static readonly SeedFault One = new("a.json", "/slug", "This is 7.", "Expected a text that is not blank.");
    private static readonly SeedFault Other = new("b.json", "", "The file is missing.", "Add it to the seed folder.");

    [Fact]
    public void Message_Should_ListTheFault_When_ThereIsOne()
    {
        var exception = new InvalidSeedException([One]);

        Assert.Equal($"The seed has 1 fault:{Environment.NewLine}  {One}", exception.Message);
        Assert.Equal([One], exception.Faults);
    }

    [Fact]
    public void Message_Should_ListAllFaults_When_ThereAreMore()
    {
        var exception = new InvalidSeedException([One, Other]);

        Assert.Equal($"The seed has 2 faults:{Environment.NewLine}  {One}{Environment.NewLine}  {Other}", exception.Message);
        Assert.Equal([One, Other], exception.Faults);
    }
}
