using CivilSociety.Api.Schema;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Api.Texts;

/// <summary>Declares how texts are filtered and sorted; as output a text is a string in the language asked for.</summary>
internal sealed class LocalizedTextType : DeclaredType<LocalizedText>
{
    public LocalizedTextType()
        : base("LocalizedText", "One text in Dutch and in English.")
    {
        Scalar("nl", text => text.Nl, "The Dutch text.");
        Scalar("en", text => text.En, "The English text.");
    }
}
