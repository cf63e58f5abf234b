namespace CivilSociety.Domain.Collaborations;

/// <summary>Between whom collaboration takes place.</summary>
public enum CollaborationLevel
{
    /// <summary>Between professionals and volunteers within the practice.</summary>
    Internal,

    /// <summary>With other organizations, in the chain of youth care and youth welfare.</summary>
    Chain,
}
