namespace CivilSociety.Api.Tables;

/// <summary>What a client asks of a format.</summary>
/// <param name="ForDutchExcel">Whether the table is to open in Excel with Dutch settings.</param>
public sealed record AnswerFormatOptions(bool ForDutchExcel);
