using CivilSociety.Domain;

namespace CivilSociety.Api.Loading;

/// <summary>Fetches the results of many codes at once; a code without a result has no entry.</summary>
internal delegate Task<IReadOnlyDictionary<string, TResult>> Fetch<TResult>(
    IBatchCatalog catalog,
    IReadOnlyCollection<string> codes,
    CancellationToken cancellationToken);
