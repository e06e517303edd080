namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>The steps of the trigger exercise, in the order in which they are asked when their part is missing.</summary>
internal static class TriggerSteps
{
    public const string Tell = "tell";
    public const string HowStrong = "how-strong";
    public const string CalmFirst = "calm-first";
    public const string WhichKind = "which-kind";
    public const string Who = "who";
    public const string WhatHappened = "what-happened";
    public const string Feeling = "feeling";
    public const string Story = "story";
    public const string Need = "need";
    public const string When = "when";
    public const string ReadBack = "read-back";
    public const string WhatIsOff = "what-is-off";
    public const string Onward = "onward";

    public static readonly IReadOnlyList<string> All = [Tell, HowStrong, CalmFirst, WhichKind, Who, WhatHappened, Feeling, Story, Need, When, ReadBack, WhatIsOff, Onward];

    /// <summary>What may be changed after the read-back, with the words on its button.</summary>
    public static readonly IReadOnlyList<(string Step, string Label, string[] Also)> Parts =
    [
        (When, "When it was", ["when", "the day", "the time", "the date"]), (Who, "Who it was", ["who", "with whom", "the person"]), (WhatHappened, "What happened", ["what happened", "the event"]),
        (Story, "What I told myself", ["the story", "what it meant", "story"]), (Feeling, "What I felt", ["the feeling", "feeling", "feelings"]), (HowStrong, "How strong it is", ["how strong", "the number", "strength"]),
        (Need, "What I needed", ["the need", "need"]), (WhichKind, "What kind it is", ["the kind", "kind"]),
    ];
}
