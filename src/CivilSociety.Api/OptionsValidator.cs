using System.ComponentModel.DataAnnotations;
using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Checks the options by their annotations and by what the program has, and lists everything that is wrong.</summary>
internal sealed class OptionsValidator(IServiceProviderIsService services) : IValidateOptions<CivilSocietyOptions>
{
    public ValidateOptionsResult Validate(string? name, CivilSocietyOptions options)
    {
        List<string> faults =
        [
            .. Faults(nameof(options.Limits), options.Limits),
            .. Faults(nameof(options.Caching), options.Caching),
            .. Faults(nameof(options.TrustedDocuments), options.TrustedDocuments),
        ];
        if (!services.IsService(typeof(ICatalog)))
        {
            faults.Add(
                $"{nameof(ICatalog)}: There is no catalog to answer from. "
                + "Expected one among the services, as AddCivilSocietyDatabase adds it, or AddSingleton<ICatalog>(CaseStudyCatalog.TenCases).");
        }

        if (options.Search && !services.IsService(typeof(ICatalogSearch)))
        {
            faults.Add(
                $"{nameof(options.Search)}: There is no {nameof(ICatalogSearch)} to search with. "
                + $"Expected one among the services, as AddCivilSocietyDatabase adds it, or {nameof(options.Search)} to be false.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string section, object options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new(options), faults, validateAllProperties: true);
        return faults.Select(fault => $"{section}: {fault.ErrorMessage}");
    }
}
