using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Patterns;

/// <summary>The pattern engine of the catalog as it is: it is coded once for each version, by one reader at a time.</summary>
internal sealed class PatternSource(IOptions<CivilSocietyOptions> options)
{
    private readonly Lock _lock = new();
    private readonly PatternLimits _limits = new() { MaxResults = options.Value.Limits.PatternResults, MaxSteps = options.Value.Limits.PatternSteps };
    private (string Version, Task<PatternEngine> Engine)? _current;

    public async Task<PatternEngine> GetAsync(ICatalog catalog, CancellationToken cancellationToken) =>
        await Coded(catalog, (await catalog.GetInfoAsync(cancellationToken)).Version).WaitAsync(cancellationToken);

    private Task<PatternEngine> Coded(ICatalog catalog, string version)
    {
        lock (_lock)
        {
            if (_current is not { } current || current.Version != version || current.Engine is { IsCompleted: true, IsCompletedSuccessfully: false })
            {
                // Not with the token of one request: others wait for it too.
                _current = current = (version, Task.Run(() => CodeAsync(catalog)));
            }

            return current.Engine;
        }
    }

    private async Task<PatternEngine> CodeAsync(ICatalog catalog) => new(await CodedCatalog.LoadAsync(catalog), _limits);
}
