namespace CivilSociety.Api.Errors;

/// <summary>Error codes: Hot Chocolate's where it has one, else our own.</summary>
public static class ErrorCodes
{
    /// <summary>The request body is larger than allowed.</summary>
    public const string BodyTooLarge = "HC0010";

    /// <summary>The request is not valid JSON, or an object in it has a key twice.</summary>
    public const string InvalidJson = "HC0012";

    /// <summary>The request has no document.</summary>
    public const string MissingDocument = "HC0013";

    /// <summary>The document has a syntax error.</summary>
    public const string Syntax = "HC0014";

    /// <summary>The document has no operation of the given name, or several operations and no name is given.</summary>
    public const string OperationNotFound = "HC0015";

    /// <summary>A value is not of the expected type.</summary>
    public const string InvalidValue = "HC0016";

    /// <summary>No trusted document has the id, or no persisted document the hash.</summary>
    public const string DocumentNotFound = "HC0020";

    /// <summary>The request took longer than allowed.</summary>
    public const string Timeout = "HC0045";

    /// <summary>Introspection is off.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The answer can have more objects than allowed.</summary>
    public const string TooManyObjects = "HC0047";

    /// <summary>The filters of a request compare more items than allowed.</summary>
    public const string FilterTooHeavy = "CS_FILTER_TOO_HEAVY";

    /// <summary>The answer has more bytes, or can have more values, than allowed.</summary>
    public const string AnswerTooLarge = "CS_ANSWER_TOO_LARGE";

    /// <summary>The request was cancelled.</summary>
    public const string Cancelled = "HC0049";

    /// <summary>A page size is over the maximum.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>Only trusted documents are served.</summary>
    public const string OnlyTrustedDocuments = "HC0067";

    /// <summary>More nodes are requested at once than allowed.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>A cursor cannot be read, or belongs to another list.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>A page size is negative.</summary>
    public const string NegativePageSize = "HC0079";

    /// <summary>An introspection list is nested in itself, or the schema is requested too often.</summary>
    public const string IntrospectionTooDeep = "HC0086";

    /// <summary>The document defines or extends a schema.</summary>
    public const string NotExecutable = "CS_EXECUTABLE_DEFINITIONS";

    /// <summary>The variables are larger than allowed.</summary>
    public const string VariablesTooLarge = "CS_VARIABLES_TOO_LARGE";

    /// <summary>A persisted document does not have the hash that is given for it.</summary>
    public const string HashMismatch = "CS_HASH_MISMATCH";

    /// <summary>A line of the document has more characters than allowed.</summary>
    public const string LineTooLong = "CS_LINE_TOO_LONG";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TooManyTokens = "CS_TOO_MANY_TOKENS";

    /// <summary>Fields are nested more deeply than allowed.</summary>
    public const string TooDeep = "CS_TOO_DEEP";

    /// <summary>The document has more fields than allowed.</summary>
    public const string TooManyFields = "CS_TOO_MANY_FIELDS";

    /// <summary>The document has more fields than allowed, with its fragments followed.</summary>
    public const string TooManyExpandedFields = "CS_TOO_MANY_EXPANDED_FIELDS";

    /// <summary>A selection set has more fields of one response name than allowed.</summary>
    public const string TooManySameNames = "CS_TOO_MANY_SAME_NAMES";

    /// <summary>The document has more fragments than allowed.</summary>
    public const string TooManyFragments = "CS_TOO_MANY_FRAGMENTS";

    /// <summary>The operation reads more lists than allowed.</summary>
    public const string TooManyLists = "CS_TOO_MANY_LISTS";

    /// <summary>An operation declares more variables than allowed.</summary>
    public const string TooManyVariables = "CS_TOO_MANY_VARIABLES";

    /// <summary>A name has more characters than allowed.</summary>
    public const string NameTooLong = "CS_NAME_TOO_LONG";

    /// <summary>The document has more aliases than allowed.</summary>
    public const string TooManyAliases = "CS_TOO_MANY_ALIASES";

    /// <summary>The document has more directives than allowed.</summary>
    public const string TooManyDirectives = "CS_TOO_MANY_DIRECTIVES";

    /// <summary>A <c>where</c> or <c>order</c> has more parts than allowed.</summary>
    public const string FilterTooLarge = "CS_FILTER_TOO_LARGE";

    /// <summary>The document writes out more values than allowed.</summary>
    public const string TooManyValues = "CS_TOO_MANY_VALUES";

    /// <summary>An <c>order</c> goes through more relations than allowed.</summary>
    public const string SortTooFar = "CS_SORT_TOO_FAR";

    /// <summary>A text to search for is longer than allowed.</summary>
    public const string SearchTextTooLong = "CS_SEARCH_TEXT_TOO_LONG";

    /// <summary>A text to search for has no word.</summary>
    public const string SearchTextWithoutWord = "CS_SEARCH_TEXT_WITHOUT_WORD";

    /// <summary>No attribute has the key.</summary>
    public const string UnknownAttribute = "CS_UNKNOWN_ATTRIBUTE";

    /// <summary>No case study has the slug.</summary>
    public const string UnknownCaseStudy = "CS_UNKNOWN_CASE_STUDY";

    /// <summary>No factor has the code.</summary>
    public const string UnknownFactor = "CS_UNKNOWN_FACTOR";

    /// <summary>No tool has the name.</summary>
    public const string UnknownTool = "CS_UNKNOWN_TOOL";

    /// <summary>No resource has the URI.</summary>
    public const string UnknownResource = "CS_UNKNOWN_RESOURCE";

    /// <summary>A request for assistants is of a page, or by a name, that is not served.</summary>
    public const string ForbiddenOrigin = "CS_FORBIDDEN_ORIGIN";

    /// <summary>There is no export of this name.</summary>
    public const string UnknownExport = "CS_UNKNOWN_EXPORT";

    /// <summary>A pattern would have more attributes or results than allowed.</summary>
    public const string PatternTooLarge = "CS_PATTERN_TOO_LARGE";

    /// <summary>A request for a pattern is invalid, such as one without a conclusion.</summary>
    public const string InvalidPattern = "CS_INVALID_PATTERN";

    /// <summary>Both <c>first</c> and <c>last</c> are given.</summary>
    public const string FirstAndLast = "CS_FIRST_AND_LAST";

    /// <summary>A global id cannot be read, or is of an unknown type.</summary>
    public const string InvalidId = "CS_INVALID_ID";

    /// <summary>The operation is not a query, or the HTTP method does not allow it.</summary>
    public const string OperationNotSupported = "CS_OPERATION_NOT_SUPPORTED";

    /// <summary>The HTTP request is not a GraphQL over HTTP request.</summary>
    public const string BadRequest = "HC0009";

    /// <summary>The server can send none of the accepted media types.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>There is no format of the name.</summary>
    public const string UnknownFormat = "CS_UNKNOWN_FORMAT";

    /// <summary>The answer is no table: it has no list, more than one, or one inside its rows, or it cannot be read from the beginning of its list.</summary>
    public const string NoTable = "CS_NO_TABLE";

    /// <summary>A table has more rows than allowed.</summary>
    public const string TooManyRows = "CS_TOO_MANY_ROWS";

    /// <summary>The client sends more requests than allowed.</summary>
    public const string TooManyRequests = "CS_TOO_MANY_REQUESTS";

    /// <summary>The server has too many requests to queue another; the same request can succeed later.</summary>
    public const string Busy = "CS_BUSY";

    /// <summary>The catalog cannot be read at present; the same request can succeed later.</summary>
    public const string CatalogUnavailable = "CS_CATALOG_UNAVAILABLE";

    /// <summary>The server failed; its log has the exception under the trace id.</summary>
    public const string Unexpected = "CS_UNEXPECTED";
}
