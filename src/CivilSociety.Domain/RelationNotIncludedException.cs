namespace CivilSociety.Domain;

/// <summary>A relation was read that the specification did not include.</summary>
public sealed class RelationNotIncludedException : InvalidOperationException
{
    internal RelationNotIncludedException(string kind, string code, string relation)
        : base($"The {kind} '{code}' was read without its {relation}. Add Include(item => item.{relation}) to the specification that reads it.")
    {
    }
}
