using AttachmentCoachBot.Dialogs.Rephrase.Answers;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Takes what another exercise or the menu hands over, so that nothing is asked twice: “text” to say, or an “event” with its “story”, “feeling” and “need”.</summary>
internal static class Receiving
{
    public static void Take(RephraseTalk talk, Material material)
    {
        if (material["text"] is { Length: > 0 } text)
        {
            talk.Frame = talk.Frame with { Text = text };
            return;
        }

        if (material["event"] is not { Length: > 0 } happened)
            return;
        talk.Frame = talk.Frame with { Text = happened, IsTold = true };
        if (material["feeling"] is { } feeling && FeelingAnswer.Read(talk, feeling) is { Feeling: { } owned })
            talk.Frame = talk.Frame with { Feeling = owned };
        if (material["need"] is { } need && NeedAnswer.Read(talk, need) is { Need: { } bare })
            talk.Frame = talk.Frame with { Need = bare };
        if (material["story"] is { } story)
            talk.Frame = talk.Frame with { Story = StoryTold(talk, story) };
        talk.Say("handed-over");
    }

    /// <summary>“That he does not trust me” → “you do not trust me”, ready to follow “I tell myself that”.</summary>
    private static string? StoryTold(RephraseTalk talk, string story)
    {
        var told = LanguageEngine.SayToPartner(talk.Read(story)).Trim().TrimEnd('.', '!', '?');
        foreach (var start in new[] { "and ", "so ", "i thought ", "i told myself ", "i tell myself ", "it meant ", "it means ", "that " })
            if (told.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                told = told[start.Length..];
        if (told.Length < 3)
            return null;
        return told.StartsWith("I ", StringComparison.Ordinal) || told.StartsWith("I'", StringComparison.Ordinal) ? told : char.ToLowerInvariant(told[0]) + told[1..];
    }
}
