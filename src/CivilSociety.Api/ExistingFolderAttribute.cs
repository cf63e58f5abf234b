using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>The path of a folder that is there; null for none.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExistingFolderAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null || Directory.Exists((string)value);

    public override string FormatErrorMessage(string name) => $"There is no such folder. Expected one with '*.graphql' files as {name}.";
}
