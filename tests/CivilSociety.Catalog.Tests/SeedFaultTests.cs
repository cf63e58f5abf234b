namespace CivilSociety.Catalog.Tests;

public sealed class SeedFaultTests
{
    [Fact]
    public void ToString_Should_GiveThePlace_When_ThereIsAPointer()
    {
        var fault = new SeedFault("report.json", "/sections/3/code", "This is 7.", "Expected a text that is not blank.");

        Assert.Equal("report.json#/sections/3/code: This is 7. Expected a text that is not blank.", fault.ToString());
    }

    [Fact]
    public void ToString_Should_GiveTheFile_When_ThePointerIsEmpty()
    {
        var fault = new SeedFault("report.json", "", "The file is missing.", "Add it to the seed folder.");

        Assert.Equal("report.json: The file is missing. Add it to the seed folder.", fault.ToString());
    }

    [Fact]
    public void ToString_Should_BeOneLine_When_WhatItQuotesHasMore()
    {
        var fault = new SeedFault("report.json", "/citation", "There is no section 'a\nb\u001b'.", "Nearest known: none.");

        Assert.Equal(@"report.json#/citation: There is no section 'a\u000ab\u001b'. Nearest known: none.", fault.ToString());
    }
}
