namespace CivilSociety.Api.Execution;

/// <summary>How far a request came; HTTP statuses follow from it.</summary>
internal enum AnswerStatus
{
    /// <summary>It was executed.</summary>
    Executed,

    /// <summary>Its document, or what it asks for, is wrong.</summary>
    DocumentFault,

    /// <summary>Its operation is of a kind that is not served.</summary>
    NotSupported,

    /// <summary>It is no GraphQL request.</summary>
    RequestFault,

    /// <summary>The server failed.</summary>
    ServerFault,
}
