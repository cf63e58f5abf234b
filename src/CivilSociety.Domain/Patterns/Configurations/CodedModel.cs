namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>One of the shortest ways to say which configurations are sufficient: one of these terms or another.</summary>
/// <param name="Whole">The model as a whole, with its typical and deviant case studies.</param>
/// <param name="Terms">Each of its terms.</param>
public sealed record CodedModel(CodedSufficiency Whole, IReadOnlyList<CodedTerm> Terms)
{
    /// <summary>The model in the notation of the field, with the keys of the attributes, as in <c>a*~b + c</c>.</summary>
    public string Expression => string.Join(" + ", Terms.Select(term => term.Term.Expression));
}
