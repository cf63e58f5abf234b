using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Patterns;

/// <summary>The pattern engine of the current catalog, which is coded once per version, by one reader at a time.</summary>
internal sealed class PatternSource(ICatalog catalog, IOptions<CivilSocietyOptions> options)
{
    private readonly Lock _lock = new();
    private readonly PatternLimits _limits = new() { MaxResults = options.Value.Limits.PatternResults, MaxSteps = options.Value.Limits.PatternSteps };
    private (string Version, Task<PatternEngine> Engine)? _current;

    public async Task<PatternEngine> GetAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var version = (await catalog.GetInfoAsync(cancellationToken)).Version;
            var engine = await Coded(version).WaitAsync(cancellationToken);

            // An import that came across the coding may have mixed two versions.
            if ((await catalog.GetInfoAsync(cancellationToken)).Version == version)
            {
                return engine;
            }
        }
    }

    private Task<PatternEngine> Coded(string version)
    {
        lock (_lock)
        {
            if (_current is not { } current || current.Version != version || current.Engine is { IsCompleted: true, IsCompletedSuccessfully: false })
            {
                // Not with the token of one request: others wait for it too.
                _current = current = (version, Task.Run(CodeAsync));
            }

            return current.Engine;
        }
    }

    private async Task<PatternEngine> CodeAsync() => new(await CodedCatalog.LoadAsync(catalog), _limits);
}
