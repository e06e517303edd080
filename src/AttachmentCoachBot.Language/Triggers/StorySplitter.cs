using System.Text.RegularExpressions;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Separates what happened (“he didn't call”) from what it was taken to mean (“so he doesn't care”).</summary>
internal static partial class StorySplitter
{
    public static (string? Event, string? Story) Split(Passage passage)
    {
        var sentences = passage.Sentences
            .Select(range => range.GetOffsetAndLength(passage.Tokens.Count))
            .Where(range => range.Length > 0)
            .Select(range => passage.Quote(range.Offset, range.Offset + range.Length))
            .ToList();
        var story = sentences.Select(sentence => Meaning().Match(sentence)).FirstOrDefault(match => match.Success);
        var happened = sentences.FirstOrDefault(sentence => !OwnState().IsMatch(sentence));
        if (story is null)
            return (happened is null ? null : OwnStateBehind().Replace(happened, ""), null);
        if (happened is not null && happened.Contains(story.Value, StringComparison.Ordinal))
            happened = happened[..happened.IndexOf(story.Value, StringComparison.Ordinal)].TrimEnd(' ', ',', ';', '.');
        happened = happened is null ? null : OwnStateBehind().Replace(happened, "");
        return (string.IsNullOrWhiteSpace(happened) ? null : happened, story.Groups["story"].Value.TrimEnd('.', '!', '?', ' '));
    }

    /// <summary>What announces an interpretation; the interpretation itself is the group “story”.</summary>
    [GeneratedRegex(@"\b(?:so (?=(?:he|she|they|you) (?:clearly |obviously |really |just )*(?:do|does|don|doesn|did|must|want|is|are|care))|(?:i|and i|so i) (?:thought|figured|assumed|told myself|was sure|was convinced|took it)(?: that)?[:,]? |it (?:means|meant|must mean)(?: that)? |(?:as if|like) (?=(?:i|he|she|they|you) (?:don|didn|do not|did not|was nothing|were nothing))|my (?:brain|head|mind) (?:went(?: straight)? to|said)[:,]? )(?<story>[^.!?]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaning();

    /// <summary>“… and I felt ignored” behind an event.</summary>
    [GeneratedRegex(@"(?:,? (?:and|so)|,| -) (?:now )?(?:i(?:['’]m| am| was just| felt| feel| got so)|it (?:hurt|made me feel)) (?:so |really |very |just |completely |totally |quite |pretty |a bit )*[\p{L}' -]{3,40}[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnStateBehind();

    /// <summary>A sentence about one's own state, not an event.</summary>
    [GeneratedRegex(@"^\s*(?:i(?:['’]m| am| was| felt| feel| be)\b|it(?:['’]s| is| was) an? |it (?:hurt|made me)|(?:an? )?\w+[.,]? ?(?:/10|out of ten)?\.?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnState();
}
