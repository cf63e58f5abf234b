namespace CivilSociety.Domain.Texts;

/// <summary>One text in Dutch and in English; neither is blank.</summary>
public sealed record LocalizedText
{
    /// <summary>Puts the two languages together.</summary>
    /// <exception cref="ArgumentException">One of the texts is blank.</exception>
    public LocalizedText(string nl, string en)
    {
        Nl = Guard.Text(nl, nameof(nl));
        En = Guard.Text(en, nameof(en));
    }

    /// <summary>The Dutch text.</summary>
    public string Nl { get; }

    /// <summary>The English text.</summary>
    public string En { get; }

    /// <summary>The text in the given language.</summary>
    public string In(Language language) => language == Language.Nl ? Nl : En;
}
