namespace CivilSociety.Benchmarks.Load;

/// <summary>Sends a query as often as a server answers.</summary>
internal interface ILoadClient
{
    string Description { get; }

    /// <summary>Requests answered in a second.</summary>
    /// <exception cref="InvalidOperationException">An answer was none, or not a success.</exception>
    Task<double> RunAsync(Uri address, LoadQuery query, int connections, int seconds);
}
