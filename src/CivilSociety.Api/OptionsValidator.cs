using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Checks the options by their annotations and lists everything that is wrong.</summary>
internal sealed class OptionsValidator : IValidateOptions<CivilSocietyOptions>
{
    public ValidateOptionsResult Validate(string? name, CivilSocietyOptions options)
    {
        List<string> faults =
        [
            .. Faults(nameof(options.Limits), options.Limits),
            .. Faults(nameof(options.Caching), options.Caching),
            .. Faults(nameof(options.TrustedDocuments), options.TrustedDocuments),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string section, object options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new(options), faults, validateAllProperties: true);
        return faults.Select(fault => $"{section}: {fault.ErrorMessage}");
    }
}
