namespace CivilSociety.Api.Tests.Hosting;

/// <summary>What a host knows beside the catalog.</summary>
internal sealed record Book(string Title, string CaseStudy);
