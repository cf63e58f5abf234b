using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Checks the options by their annotations and lists everything that is wrong.</summary>
internal sealed class OptionsValidator : IValidateOptions<CivilSocietyOptions>
{
    public ValidateOptionsResult Validate(string? name, CivilSocietyOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options.Limits, new(options.Limits), faults, validateAllProperties: true);
        return faults.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => $"{nameof(options.Limits)}: {fault.ErrorMessage}"));
    }
}
