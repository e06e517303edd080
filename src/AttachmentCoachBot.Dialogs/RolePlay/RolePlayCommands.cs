using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>What may be asked of the coach in the middle of a rehearsal, by button or typed.</summary>
internal static class RolePlayCommands
{
    public const string Hint = "hint", Again = "again", Swap = "swap", End = "end";

    /// <summary>“hitn” and “swap sides please” are taken for commands; a longer line with a likeness to one is for the partner.</summary>
    private const int LongestMistyped = 3;

    public static readonly IReadOnlyList<Choice> Choices =
    [
        new("Hint", $"{RolePlayDialog.Id}/{RolePlaySteps.Line}/{Hint}"), new("Try again", $"{RolePlayDialog.Id}/{RolePlaySteps.Line}/{Again}"),
        new("Swap sides", $"{RolePlayDialog.Id}/{RolePlaySteps.Line}/{Swap}"), new("Pause", "coach/stop"), new("End", $"{RolePlayDialog.Id}/{RolePlaySteps.Line}/{End}"),
    ];

    /// <summary>After the last line, beside the numbers.</summary>
    public static readonly Choice TryAgain = new("Try a line again", $"{RolePlayDialog.Id}/{RolePlaySteps.ConfidenceAfter}/{Again}");

    private static readonly (string Command, Phrases Phrases)[] Typed =
    [
        (Hint, Phrases.Of("(a|give me a|) hint", "(what|so what) (can|could|should|do) i say (now|here|to that|)", "i (do not|dont) know what to (say|answer|write) (now|here|to that|)", "(i am|im) stuck", "no idea what to say", "help me say it", "idk what to say", "i have no idea what to say", "what now coach")),
        (Again, Phrases.Of("rewind (that|it|please|)", "try again", "try (a|another) line again", "(again|go back)", "(play|do) it again", "try (that|it|this|the|my last) (line|) again", "redo (that|it|)", "(take|) (that|it) back coach", "undo that line", "another try")),
        (Swap, Phrases.Of("(swap|switch|change) (sides|roles|places|chairs|)", "the other chair", "let me (hear|be) the other side")),
        (End, Phrases.Of("end (it|this|here|the rehearsal|the role play|)", "finish (it|here|the rehearsal|)", "(let us|lets) (end|finish|stop) (it|here|this|)", "debrief", "(i am|im) done rehearsing", "stop (the|this) (rehearsal|role play)", "end rehearsal")),
    ];

    /// <summary>The command meant, or null when the message is a line to the partner.</summary>
    public static string? Find(DialogContext context, string step)
    {
        if (context.ChoiceAt(RolePlayDialog.Id, step) is { } pressed && (step == RolePlaySteps.Line || pressed == Again))
            return pressed;
        foreach (var (command, phrases) in Typed)
            if (phrases.Are(context.Message.Plain) || context.Message.WordCount <= LongestMistyped && phrases.AreMeantBy(context.Message.Plain))
                return command;
        return null;
    }

    /// <summary>A partner's line as a bubble; channels with cards may set the beat in italics.</summary>
    public static Reply Spoken(string partner, SpokenLine line) => new()
    {
        Text = line.By(partner),
        Card = new Card("partner-line", new JsonObject { ["name"] = partner, ["beat"] = line.Beat, ["words"] = line.Words }),
    };
}
