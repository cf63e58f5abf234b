namespace CivilSociety.Api.Http;

/// <summary>How many requests a client can still send, where a host limits that: a feature of the request. A table counts as one for each of its pages.</summary>
public interface IRequestRate
{
    /// <summary>Counts so many requests more; false where the client cannot send all of them, and none is counted.</summary>
    /// <param name="requests">How many; 1 or more.</param>
    bool TryTake(int requests);
}
