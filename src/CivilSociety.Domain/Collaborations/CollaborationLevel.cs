using System.ComponentModel;

namespace CivilSociety.Domain.Collaborations;

/// <summary>Between whom collaboration takes place.</summary>
[Description("Between whom collaboration takes place.")]
public enum CollaborationLevel
{
    /// <summary>Between professionals and volunteers within the practice.</summary>
    [Description("Between professionals and volunteers within the practice.")]
    Internal,

    /// <summary>With other organizations, in the chain of youth care and youth welfare.</summary>
    [Description("With other organizations, in the chain of youth care and youth welfare.")]
    Chain,
}
