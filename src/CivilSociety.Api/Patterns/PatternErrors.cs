using CivilSociety.Api.Errors;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns;

/// <summary>What the engine refuses, as errors of the client.</summary>
internal static class PatternErrors
{
    /// <summary>The error that tells the client what is wrong with the question.</summary>
    public static ClientError Of(ArgumentException fault) => fault switch
    {
        UnknownNameException { Kind: "attribute" } => new(ErrorCodes.UnknownAttribute, fault.Message),
        UnknownNameException { Kind: "case study" } => new(ErrorCodes.UnknownCaseStudy, fault.Message),
        UnknownNameException { Kind: "factor" } => new(ErrorCodes.UnknownFactor, fault.Message),
        PatternLimitException => new(ErrorCodes.PatternTooLarge, fault.Message),
        _ => new(ErrorCodes.InvalidPattern, MessageOf(fault)),
    };

    // .NET adds the names of its own parameters, and on a line of its own the value.
    private static string MessageOf(ArgumentException fault) =>
        fault.Message.ReplaceLineEndings("\n").Split('\n')[0].Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal);
}
