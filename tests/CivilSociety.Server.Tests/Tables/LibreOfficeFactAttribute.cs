using System.Diagnostics;

namespace CivilSociety.Server.Tests.Tables;

/// <summary>A test that opens files in LibreOffice Calc; it is skipped, visibly, where that is missing.</summary>
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    // Token 7 of the filter of CSV: what is quoted is text.
    private const string CsvFilter = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true";

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(File.Exists);

    public LibreOfficeFactAttribute()
    {
        if (Program is null)
        {
            Skip = "LibreOffice is not on the path: install it (Debian: apt-get install --no-install-recommends libreoffice-calc) to run this test.";
        }
    }

    /// <summary>What LibreOffice saves as CSV, texts in quotes, when it has opened a file.</summary>
    /// <param name="file">The path of a CSV or XLSX file.</param>
    /// <param name="folder">A folder for LibreOffice alone.</param>
    public static async Task<string> OpenAsync(string file, string folder)
    {
        string[] filter = Path.GetExtension(file) == ".csv" ? [CsvFilter] : [];
        var start = new ProcessStartInfo(
            Program!,
            ["--headless", $"-env:UserInstallation=file://{folder}/profile", .. filter, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true", "--outdir", $"{folder}/saved", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"soffice ended with {process.ExitCode}:\n{await output}{await errors}");
        return await File.ReadAllTextAsync(Path.Combine(folder, "saved", $"{Path.GetFileNameWithoutExtension(file)}.csv"));
    }
}
