using System.Text;

namespace CivilSociety.Api.Schema;

/// <summary>Global ids as Hot Chocolate makes them: base64 of <c>Type:code</c>.</summary>
internal static class GlobalId
{
    public static string Encode(string type, string code) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{code}"));

    /// <summary>Type and code of an id; null when it is not one.</summary>
    public static (string Type, string Code)? Decode(string id)
    {
        Span<byte> bytes = stackalloc byte[512];
        if (id.Length > 600 || !Convert.TryFromBase64String(id, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes[..length]);
        return text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (text[..colon], text[(colon + 1)..]) : null;
    }
}
