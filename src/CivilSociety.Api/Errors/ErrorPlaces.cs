using GraphQL;
using GraphQLParser;

namespace CivilSociety.Api.Errors;

/// <summary>Finds the lines and columns of errors, those that are told alone: each search reads the document from its beginning.</summary>
internal static class ErrorPlaces
{
    /// <summary>The source for a parsed document, with which the engine places all errors in line 1 and in the column that follows from their position, without a search.</summary>
    public const string NoSource = " ";

    private const int MaxPlaces = 5;

    /// <summary>Replaces places that the engine found with <see cref="NoSource"/> by those in the text.</summary>
    public static void Find(IEnumerable<ExecutionError> errors, string text)
    {
        foreach (var places in errors.Select(error => error.Locations).OfType<List<Location>>())
        {
            if (places.Count > MaxPlaces)
            {
                places.RemoveRange(MaxPlaces, places.Count - MaxPlaces);
            }

            for (var index = 0; index < places.Count; index++)
            {
                places[index] = Location.FromLinearPosition(text, places[index].Column - 1);
            }
        }
    }
}
