namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>Is told of one set of attributes.</summary>
/// <param name="attributes">The numbers of the columns, in the order of the search; valid during the call only.</param>
/// <param name="count">The rows of the selection in which all of them are yes.</param>
internal delegate void AttributeSetVisitor(ReadOnlySpan<int> attributes, int count);
