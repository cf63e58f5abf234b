namespace CivilSociety.Api.Tools;

/// <summary>The permits that answers of one request hold until it ends.</summary>
internal sealed class HeldPermits : IDisposable
{
    private readonly List<IDisposable> _held = [];

    public void Hold(IDisposable? permit)
    {
        if (permit is not null)
        {
            _held.Add(permit);
        }
    }

    public void Dispose() => _held.ForEach(permit => permit.Dispose());
}
