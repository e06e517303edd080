using System.Globalization;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>After the last line: how it ended, what turned it, how sure the person feels now, and one phrase to keep.</summary>
internal sealed class ClosingTalk(DialogContext context, RolePlayContent content)
{
    private const string None = "None of these";

    /// <summary>The rehearsal came to its own end with this turn.</summary>
    public DialogOutcome Finish(RolePlayFrame frame, Ending ending, RehearsedTurn last)
    {
        var spoken = RolePlayCommands.Spoken(frame.Partner, SpokenLine.Of(last.Answer));
        var after = content.Find(frame.Scenario)!.Endings[ending];
        var words = after[(int)(PartnerVoice.Hash(last.Words) % (uint)after.Count)].Fill(name => name == "event" ? frame.Event ?? "" : frame.Partner);
        context.Add(spoken with { Text = $"{spoken.Text}\n{words}" });
        return LookBack(frame with { Ending = ending });
    }

    /// <summary>The person ended it.</summary>
    public DialogOutcome Stop(RolePlayFrame frame)
    {
        if (frame.Turns.Count == 0)
        {
            context.Say("roleplay/nothing-played");
            return new DialogOutcome.End(Material.None);
        }

        context.Say("roleplay/stopped");
        return LookBack(frame with { Ending = Ending.Stopped });
    }

    public DialogOutcome Hear(RolePlayFrame frame) => frame.Step == RolePlaySteps.Keep ? HearKeep(frame) : HearConfidence(frame);

    public DialogOutcome Skip(RolePlayFrame frame)
    {
        if (frame.Step == RolePlaySteps.Keep)
        {
            context.Say("roleplay/kept-none");
            return new DialogOutcome.End(Material.None);
        }

        return OfferPhrases(frame);
    }

    public void Ask(RolePlayFrame frame, bool again)
    {
        if (frame.Step == RolePlaySteps.Keep)
            context.Say(again ? "roleplay/keep-again" : "roleplay/keep", KeepChoices(frame));
        else
            context.Say(again ? "roleplay/confidence-again" : "roleplay/confidence-after", [.. SetupTalk.NumberChoices(frame.Step), RolePlayCommands.TryAgain]);
    }

    private DialogOutcome.Wait LookBack(RolePlayFrame frame)
    {
        context.Add(DebriefOf(frame).Reply());
        var next = frame with { Step = RolePlaySteps.ConfidenceAfter };
        Ask(next, again: false);
        return new DialogOutcome.Wait(next);
    }

    private DialogOutcome HearConfidence(RolePlayFrame frame)
    {
        if (SetupTalk.NumberAt(context, frame.Step) is not { } number)
        {
            Ask(frame, again: true);
            return new DialogOutcome.Wait(frame);
        }

        static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
        if (frame.Before is not { } before || before == number)
            context.Say("roleplay/confidence-same", ("after", Text(number)));
        else
            context.Say(number > before ? "roleplay/confidence-up" : "roleplay/confidence-down", ("before", Text(before)), ("after", Text(number)));
        return OfferPhrases(frame with { After = number });
    }

    private DialogOutcome OfferPhrases(RolePlayFrame frame)
    {
        if (DebriefOf(frame).WorthKeeping().Count == 0)
        {
            context.Say("roleplay/nothing-to-keep");
            return new DialogOutcome.End(Material.None);
        }

        var next = frame with { Step = RolePlaySteps.Keep };
        Ask(next, again: false);
        return new DialogOutcome.Wait(next);
    }

    private IReadOnlyList<Choice> KeepChoices(RolePlayFrame frame) =>
        [.. DebriefOf(frame).WorthKeeping().Append(None).Select((line, at) => new Choice(line == None ? None : Quoting.Short(line, 60), $"{RolePlayDialog.Id}/{RolePlaySteps.Keep}/{(line == None ? 0 : at + 1)}"))];

    private DialogOutcome HearKeep(RolePlayFrame frame)
    {
        var lines = DebriefOf(frame).WorthKeeping();
        var chosen = context.ChoiceAt(RolePlayDialog.Id, RolePlaySteps.Keep) is { } value && int.TryParse(value, out var pressed) ? pressed
            : KeptAs(Choosing.Find(context.Message.Plain, [.. lines.Select(line => (IReadOnlyList<string>)[line]), [None, "none", "no", "nothing"]]), lines.Count);
        if (chosen < 0 || chosen > lines.Count)
        {
            Ask(frame, again: true);
            return new DialogOutcome.Wait(frame);
        }

        if (chosen == 0)
        {
            context.Say("roleplay/kept-none");
            return new DialogOutcome.End(Material.None);
        }

        var kept = lines[chosen - 1];
        if (!context.Person.Phrases.Any(phrase => phrase.Text == kept))
            context.Person = context.Person with { Phrases = [.. context.Person.Phrases, new SavedPhrase(kept, "", context.Input.When)] };
        context.Say("roleplay/kept", ("line", kept));
        return new DialogOutcome.End(Material.None);
    }

    /// <summary>The position in the list of choices, none last, as the number on the button: 1 and up, 0 for none.</summary>
    private static int KeptAs(int position, int lines) => position < 0 ? -1 : position == lines ? 0 : position + 1;

    private Debrief DebriefOf(RolePlayFrame frame) => new(context, frame, new SetupTalk(context, content).RehearsalOf(frame).Start);
}
