using Microsoft.Extensions.Options;

namespace CivilSociety.Api;

/// <summary>Checks the options by their annotations.</summary>
[OptionsValidator]
internal sealed partial class OptionsValidator : IValidateOptions<CivilSocietyOptions>;
