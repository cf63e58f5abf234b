using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Load;

/// <summary>A server under load, with what it reached.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Server">The program.</param>
/// <param name="Address">Where it takes requests.</param>
internal sealed record Side(string Name, ServerProcess Server, Uri Address)
{
    private readonly List<double> _rates = [];

    /// <summary>Requests in a second: the median of the rounds.</summary>
    public double Median => _rates.Order().ElementAt(_rates.Count / 2);

    public double Lowest => _rates.Min();

    public double Highest => _rates.Max();

    public void Add(double rate) => _rates.Add(rate);
}
