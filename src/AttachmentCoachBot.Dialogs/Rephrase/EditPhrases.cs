using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>What a person may say to change a draft: “shorter”, “change the request”, “the feeling is lonely”.</summary>
public sealed class EditPhrases(IReadOnlyList<EditPhrase> all)
{
    public const string Shorter = "shorter";
    public const string Longer = "longer";
    public const string Softer = "softer";
    public const string OtherWords = "other-words";
    public const string Feeling = "feeling";
    public const string Need = "need";
    public const string Request = "request";
    public const string Moment = "moment";
    public const string Own = "own";
    public const string Side = "side";
    public const string NoSide = "no-side";
    public const string NotMeant = "not-meant";
    public const string Text = "text";

    public static readonly IReadOnlyList<string> Names = [Shorter, Longer, Softer, OtherWords, Feeling, Need, Request, Moment, Own, Side, NoSide, NotMeant, Text];

    /// <summary>The edit that the message asks for, or null when it asks for none.</summary>
    public Edit? Find(Message message)
    {
        // Word for word comes first: a slip of the fingers must not turn “what I meant” into “what I want”.
        if ((all.FirstOrDefault(phrase => phrase.Closed.Are(message.Plain)) ?? all.FirstOrDefault(phrase => phrase.Closed.AreMeantBy(message.Plain))) is { } closed)
            return new Edit(closed.Name, null);
        foreach (var phrase in all)
            foreach (var start in phrase.Openings)
                if (message.Plain.StartsWith(start + " ", StringComparison.Ordinal) && After(message.Text, start) is { Length: > 0 } words)
                    return new Edit(phrase.Name, words);
        return null;
    }

    /// <summary>The rest of the message as written, behind its first words.</summary>
    private static string After(string text, string start)
    {
        var left = start.Count(letter => letter == ' ') + 1;
        var at = 0;
        while (at < text.Length && left > 0)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            var plain = MessageReader.Plain(text[at..end]);
            left -= plain.Length == 0 ? 0 : plain.Count(letter => letter == ' ') + 1;
            at = end;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }

        return text[at..].Trim().Trim('“', '”', '"', '„').Trim();
    }
}

/// <param name="Closed">Whole messages that ask for the edit.</param>
/// <param name="Openings">First words of messages that bring the new words along, longest first.</param>
public sealed record EditPhrase(string Name, Phrases Closed, IReadOnlyList<string> Openings);

/// <param name="Words">The new words; null when they have to be asked for.</param>
public sealed record Edit(string Name, string? Words);
