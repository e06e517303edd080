using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.Safety;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Menu;

/// <summary>
/// Somebody at the menu who simply says what is on their mind is heard: a description of oneself belongs to the style exercise, a story to the trigger, an accusation to rephrase.
/// </summary>
internal static partial class FirstWords
{
    /// <summary>From this confidence of the hint on, a description is about the person's own pattern.</summary>
    private const double SureOfPattern = 0.7;

    /// <summary>The exercise that the message belongs to, with what the message already says; null when none is clear.</summary>
    public static (string Exercise, Material Material)? Hear(DialogContext context)
    {
        var text = context.Message.Text;
        if (NamesOwnPattern().IsMatch(context.Message.Plain) || DescribesOneself(context))
            return Heard(context, "style", Material.Of("text", text));
        // After somebody told of danger nothing starts by itself.
        if (SafetyLocks.AreOn(context.Person))
            return null;
        var passage = context.Language.Read(text);
        var analysis = context.Language.Analyze(passage);
        if (Story.Is(context, analysis))
            return Heard(context, "trigger", Material.Of("text", text));
        return analysis.HasBlame && !AsksTheCoach(analysis) || SaysWhatPartnerDid(passage) ? Heard(context, "rephrase", Material.Of("text", text)) : null;
    }

    private static (string, Material)? Heard(DialogContext context, string exercise, Material material) =>
        context.Content.Dialogs.ContainsKey(exercise) ? (exercise, material) : null;

    /// <summary>“Are you stupid?” at the menu is said to the coach; a question with its answer built in (“are you ever going to listen?”) is not.</summary>
    private static bool AsksTheCoach(Analysis analysis) =>
        analysis.Passage.Clauses.All(clause => clause.Mood == Mood.YesNoQuestion) && !analysis.Findings.Any(finding => finding.Kind is BlameKind.RhetoricalQuestion or BlameKind.Absolute or BlameKind.Accusation);

    /// <summary>“You didn’t call last night” is meant for somebody, though nothing in it blames.</summary>
    private static bool SaysWhatPartnerDid(Passage passage) => passage.Partner.Person == Person.Second
        && passage.Clauses.Any(clause => clause is { Mood: Mood.Declarative, Subject: { Referent: Referent.Partner, Person: Person.Second }, Verb.Tense: Tense.Past });

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
