using System.Text.RegularExpressions;
using static AttachmentCoachBot.Linking.LinkRequestKind;

namespace AttachmentCoachBot.Linking;

/// <summary>A whole message about linking; a sentence that only has the word in it is none.</summary>
internal sealed partial record LinkRequest(LinkRequestKind Kind, string? Code = null)
{
    public static LinkRequest? Read(string? text)
    {
        if (text is null or { Length: > 60 })
            return null;
        var words = text.Trim().TrimEnd('.', '!').Replace(",", "", StringComparison.Ordinal);
        if (WithCode().Match(words) is { Success: true } found)
            return new LinkRequest(Enter, $"{found.Groups[1].Value}{found.Groups[2].Value}");
        return words.ToUpperInvariant() switch
        {
            "LINK" or "LINK TEAMS" or "LINK MY TEAMS" or "LINK THE WEB" => new LinkRequest(Ask),
            "YES LINK" or "YES LINK THEM" => new LinkRequest(Yes),
            "NO LINK" or "DONT LINK" or "DON'T LINK" or "DON’T LINK" or "NO DON’T LINK" or "NO DON'T LINK" => new LinkRequest(No),
            "UNLINK" => new LinkRequest(Part),
            _ => null,
        };
    }

    [GeneratedRegex(@"^link\s+([a-z0-9]{5})[\s-]?([a-z0-9]{5})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex WithCode();
}

internal enum LinkRequestKind { Ask, Enter, Yes, No, Part }
