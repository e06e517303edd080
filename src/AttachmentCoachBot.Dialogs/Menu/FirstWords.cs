using System.Text.RegularExpressions;

namespace AttachmentCoachBot.Dialogs.Menu;

/// <summary>
/// Somebody at the menu who simply says what is on their mind is heard: a description of oneself belongs to the style exercise.
/// </summary>
internal static partial class FirstWords
{
    /// <summary>From this confidence of the hint on, a description is about the person's own pattern.</summary>
    private const double SureOfPattern = 0.7;

    /// <summary>The exercise that the message belongs to; null when none is clear.</summary>
    public static string? ExerciseFor(DialogContext context)
    {
        if (NamesOwnPattern().IsMatch(context.Message.Plain) || DescribesOneself(context))
            return context.Content.Dialogs.ContainsKey("style") ? "style" : null;
        return null;
    }

    private static bool DescribesOneself(DialogContext context)
    {
        if (!OneselfInGeneral().IsMatch(context.Message.Plain))
            return false;
        var passage = context.Language.Read(context.Message.Text);
        return context.Language.ReadStyle(passage) is { Pattern: not null, Confidence: >= SureOfPattern } && context.Language.ReadTrigger(passage).When is null;
    }

    /// <summary>“I think I'm anxious”, “am I avoidant?”, “my attachment is disorganized”.</summary>
    [GeneratedRegex(@"^(?:hi |hello |hey )?(?:(?:i (?:think|guess|feel like|feel|believe|suppose|wonder if|wonder whether|have a feeling|suspect|read|heard)|maybe|perhaps|apparently|my therapist (?:says|thinks)|someone told me|people say)(?: that)? )?(?:im|i am|i might be|i may be|i could be|am i|i have|i tend to be|my (?:attachment )?(?:style|pattern|type|attachment) (?:is|might be|may be)) (?:an? |so |really |probably |too |rather |quite |very |the |more |mostly |kind of |a bit |one of those )*(?:anxious|avoidant|secure|securely|anxiously|disorgani[sz]ed|fearful|dismissive|preoccupied|clingy|needy|distant)(?:ly)?(?: (?:avoidant|anxious|attached|attachment|type|style|person|one|in (?:love|relationships|my relationship|this relationship)|with (?:him|her|them|my \w+)))*(?: (?:i think|maybe|or not|myself|too|i guess))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesOwnPattern();

    /// <summary>What one always does, in the present, not what happened once.</summary>
    [GeneratedRegex(@"\b(?:i (?:always|often|usually|tend to|need|keep|get|cant|can never|never|hate|want|feel|push|run|cling|panic|worry|shut|pull|trust|like|prefer|dont|struggle|find it)|in (?:relationships|love)|whenever|every time|i am the kind|im the kind|im someone|i am someone|im (?:always|never|afraid|scared|not))\b", RegexOptions.CultureInvariant)]
    private static partial Regex OneselfInGeneral();
}
