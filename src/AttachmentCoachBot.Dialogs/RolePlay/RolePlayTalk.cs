using AttachmentCoachBot.Dialogs.Interruptions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>One turn of the rehearsal: hands setup and looking back to their desks, and plays what is between.</summary>
internal sealed class RolePlayTalk(DialogContext context, RolePlayContent content)
{
    private const int LongestQuote = 60;

    /// <summary>Said to the partner, these are lines; elsewhere they interrupt.</summary>
    private static readonly string[] LinesToo = ["hello", "thanks"];

    private readonly SetupTalk _setup = new(context, content);
    private readonly ClosingTalk _closing = new(context, content);

    public DialogOutcome Begin(Material material) => _setup.Begin(material);

    public DialogOutcome Hear(RolePlayFrame frame) => frame.Step switch
    {
        RolePlaySteps.Line => HearLine(frame),
        RolePlaySteps.Rewind => HearRewind(frame),
        RolePlaySteps.Swap => SwapBack(frame),
        RolePlaySteps.ConfidenceAfter or RolePlaySteps.Keep => HearClosing(frame),
        _ => _setup.Hear(frame),
    };

    public void Ask(RolePlayFrame frame, bool again)
    {
        switch (frame.Step)
        {
            case RolePlaySteps.Line:
                context.Say("roleplay/your-turn", RolePlayCommands.Choices, ("line", LastSaid(frame).By(frame.Partner)));
                break;
            case RolePlaySteps.Rewind:
                AskRewind(frame, again);
                break;
            case RolePlaySteps.Swap:
                context.Say("roleplay/swap", ("partner", frame.Partner), ("line", SwapLine(frame)));
                break;
            case RolePlaySteps.ConfidenceAfter or RolePlaySteps.Keep:
                _closing.Ask(frame, again);
                break;
            default:
                _setup.Ask(frame, again);
                break;
        }
    }

    public void Explain(RolePlayFrame frame)
    {
        var name = frame.Step switch
        {
            RolePlaySteps.Scenario => "why-choose",
            RolePlaySteps.Own => "why-own",
            RolePlaySteps.PartnersName => "why-name",
            RolePlaySteps.Pattern => "why-pattern",
            RolePlaySteps.Confidence or RolePlaySteps.ConfidenceAfter => "why-confidence",
            RolePlaySteps.Swap => "why-swap",
            RolePlaySteps.Keep => "why-keep",
            _ => "why-line",
        };
        context.Say($"roleplay/{name}", ("partner", frame.Partner));
    }

    public DialogOutcome Skip(RolePlayFrame frame)
    {
        switch (frame.Step)
        {
            case RolePlaySteps.Line:
                return GiveHint(frame);
            case RolePlaySteps.Rewind or RolePlaySteps.Swap:
                var back = frame with { Step = frame.Ending is null ? RolePlaySteps.Line : RolePlaySteps.ConfidenceAfter };
                Ask(back, again: true);
                return new DialogOutcome.Wait(back);
            case RolePlaySteps.ConfidenceAfter or RolePlaySteps.Keep:
                return _closing.Skip(frame);
            default:
                return _setup.Skip(frame);
        }
    }

    public Expects Expects(RolePlayFrame frame)
    {
        switch (frame.Step)
        {
            case RolePlaySteps.Line:
                var isLine = RolePlayCommands.Find(context, RolePlaySteps.Line) is not null || IsDots(context.Message.Text) || InterruptionDesk.Find(context) is { } interruption && LinesToo.Contains(interruption.Name);
                return isLine ? Listening.Expects.ThisChoice with { FreeWords = true } : Listening.Expects.Words;
            case RolePlaySteps.Own when _setup.IsSavedPhrase:
                return Listening.Expects.ThisChoice;
            case RolePlaySteps.Own or RolePlaySteps.Swap or RolePlaySteps.PartnersName:
                return Listening.Expects.Words;
            case RolePlaySteps.ConfidenceAfter or RolePlaySteps.Keep when RolePlayCommands.Find(context, frame.Step) is not null:
                return Listening.Expects.ThisChoice;
            case RolePlaySteps.Confidence or RolePlaySteps.ConfidenceAfter:
                return Choosing.NumberIn(context.Message.Plain) is null ? Listening.Expects.Choice : Listening.Expects.ThisChoice;
            default:
                return _setup.IsOffered(frame) ? Listening.Expects.ThisChoice : Listening.Expects.Choice;
        }
    }

    /// <summary>What the partner said last.</summary>
    private SpokenLine LastSaid(RolePlayFrame frame) => frame.Turns is [.., var last] ? SpokenLine.Of(last.Answer) : RehearsalOf(frame).Opening;

    private Rehearsal RehearsalOf(RolePlayFrame frame) => _setup.RehearsalOf(frame);

    private DialogOutcome HearLine(RolePlayFrame frame)
    {
        switch (RolePlayCommands.Find(context, RolePlaySteps.Line))
        {
            case RolePlayCommands.Hint:
                return GiveHint(frame);
            case RolePlayCommands.Again when frame.Turns.Count == 0:
                context.Say("roleplay/nothing-to-rewind", RolePlayCommands.Choices);
                return new DialogOutcome.Wait(frame);
            case RolePlayCommands.Again:
                return GoBack(frame);
            case RolePlayCommands.Swap when SwapLine(frame).Length == 0:
                context.Say("roleplay/nothing-to-swap", RolePlayCommands.Choices);
                return new DialogOutcome.Wait(frame);
            case RolePlayCommands.Swap:
                var swapped = frame with { Step = RolePlaySteps.Swap };
                Ask(swapped, again: false);
                return new DialogOutcome.Wait(swapped);
            case RolePlayCommands.End:
                return _closing.Stop(frame);
            default:
                return Play(frame);
        }
    }

    private DialogOutcome Play(RolePlayFrame frame)
    {
        var rehearsal = RehearsalOf(frame);
        var turn = rehearsal.Next(frame.Turns, context.Message.Text);
        var next = frame with { Turns = [.. frame.Turns, turn] };
        if (rehearsal.EndOf(next.Turns) is { } ending)
            return _closing.Finish(next, ending, turn);

        var spoken = SpokenLine.Of(turn.Answer);
        var coach = string.Join(' ', new[] { turn.Feedback, Comparison(frame, turn) }.Where(words => words.Length > 0));
        context.Add(RolePlayCommands.Spoken(frame.Partner, spoken) with { Choices = coach.Length == 0 ? RolePlayCommands.Choices : [] });
        if (coach.Length > 0)
            context.Add(new Reply { Text = coach, Choices = RolePlayCommands.Choices });
        return new DialogOutcome.Wait(next);
    }

    /// <summary>After a rewind: how the same moment went before, and how it went now.</summary>
    private string Comparison(RolePlayFrame frame, RehearsedTurn turn)
    {
        if (frame.TakenBack is not [var old, ..] || frame.Turns.Count != frame.Common)
            return "";
        static string Tenths(PartnerFeelings feelings) => $"{(int)Math.Round(feelings.Alarm * 10, MidpointRounding.AwayFromZero)}";
        if (Tenths(old.Feelings) == Tenths(turn.Feelings))
            return context.Words("roleplay/compared-same", ("new", Tenths(turn.Feelings))) ?? "";
        return context.Words("roleplay/compared", ("before", Quoting.Short(old.Words, LongestQuote)), ("old", Tenths(old.Feelings)), ("after", Quoting.Short(turn.Words, LongestQuote)), ("new", Tenths(turn.Feelings))) ?? "";
    }

    private DialogOutcome.Wait GiveHint(RolePlayFrame frame)
    {
        var scenario = content.Find(frame.Scenario)!;
        if (frame is { Phrase: { } phrase, Turns.Count: 0, Hints: 0 })
        {
            context.Say("roleplay/hint-phrase", RolePlayCommands.Choices, ("draft", phrase));
            return new DialogOutcome.Wait(frame with { Hints = 1 });
        }

        // Made from the person's own words and one to borrow, in turn; only to borrow while nothing of their own can be turned.
        var own = Draft(frame);
        if (own is not null && frame.Hints % 2 == 0)
            context.Say("roleplay/hint", RolePlayCommands.Choices, ("draft", own));
        else if (scenario.Hints.Count > 0)
            context.Say("roleplay/hint-borrowed", RolePlayCommands.Choices, ("draft", scenario.Hints[frame.Hints % scenario.Hints.Count]));
        else
            context.Say("roleplay/no-hint", RolePlayCommands.Choices);
        return new DialogOutcome.Wait(frame with { Hints = frame.Hints + 1 });
    }

    private string? Draft(RolePlayFrame frame)
    {
        var hard = frame.Turns.LastOrDefault(turn => turn.Moves.Any(name => content.Moves[name]?.Side == Moves.MoveSide.Hardens))?.Words;
        var request = new RewriteRequest { Speaker = context.Person.Relationship.OwnPattern ?? Language.AttachmentPattern.Secure, Partner = frame.Pattern, Variation = frame.Hints / 2 };
        return new[] { hard, frame.FirstDraft, frame.Event }.OfType<string>()
            .Select(words => context.Language.Rephrase(context.Language.Analyze(context.Language.Read(words)), request).First?.Text).FirstOrDefault(text => text is not null);
    }

    /// <summary>After the last line a line can still be tried again, and whoever has had enough may say so.</summary>
    private DialogOutcome HearClosing(RolePlayFrame frame) => RolePlayCommands.Find(context, frame.Step) switch
    {
        RolePlayCommands.Again => GoBack(frame),
        RolePlayCommands.End => _closing.Skip(frame),
        _ => _closing.Hear(frame),
    };

    private DialogOutcome.Wait GoBack(RolePlayFrame frame)
    {
        if (frame.Turns.Count == 1)
            return RewindTo(frame, 0);
        AskRewind(frame, again: false);
        return new DialogOutcome.Wait(frame with { Step = RolePlaySteps.Rewind });
    }

    private void AskRewind(RolePlayFrame frame, bool again) =>
        context.Say(again ? "roleplay/rewind-again" : "roleplay/rewind", [.. frame.Turns.Select((turn, at) => new Choice(Label(turn, at), $"{RolePlayDialog.Id}/{RolePlaySteps.Rewind}/{at + 1}")).TakeLast(6)]);

    private static string Label(RehearsedTurn turn, int at) => $"{at + 1}: {Quoting.Short(turn.Words, 40)}";

    private DialogOutcome HearRewind(RolePlayFrame frame)
    {
        var chosen = context.ChoiceAt(RolePlayDialog.Id, RolePlaySteps.Rewind) is { } value && int.TryParse(value, out var pressed) ? pressed
            : Choosing.NumberIn(context.Message.Plain) ?? Choosing.Find(context.Message.Plain, [.. frame.Turns.Select(turn => (IReadOnlyList<string>)[turn.Words])]) + 1;
        if (chosen >= 1 && chosen <= frame.Turns.Count)
            return RewindTo(frame, chosen - 1);
        AskRewind(frame, again: true);
        return new DialogOutcome.Wait(frame);
    }

    private DialogOutcome.Wait RewindTo(RolePlayFrame frame, int turn)
    {
        var back = frame with { Step = RolePlaySteps.Line, TakenBack = [.. frame.Turns.Skip(turn)], Common = turn, Turns = [.. frame.Turns.Take(turn)], Ending = null, After = null };
        context.Say(turn == 0 ? "roleplay/rewound-to-start" : "roleplay/rewound", ("line", Quoting.Short(frame.Turns[turn].Words, LongestQuote)));
        Ask(back, again: true);
        return new DialogOutcome.Wait(back);
    }

    private DialogOutcome.Wait SwapBack(RolePlayFrame frame)
    {
        var back = frame with { Step = RolePlaySteps.Line };
        var reading = content.Reader.Read(SwapLine(frame));
        var last = LastSaid(frame).By(frame.Partner);
        if (reading.Hardening.FirstOrDefault() is { } hard)
            context.Say("roleplay/swap-heard", RolePlayCommands.Choices, ("moves", Quoting.Short(hard.Sentence, LongestQuote)), ("line", last));
        else
            context.Say("roleplay/swap-heard-soft", RolePlayCommands.Choices, ("line", last));
        return new DialogOutcome.Wait(back);
    }

    private static string SwapLine(RolePlayFrame frame) => frame.Turns is [var first, ..] ? first.Words : frame.FirstDraft ?? frame.Phrase ?? "";

    private static bool IsDots(string text) => text.Trim() is { Length: > 0 } trimmed && trimmed.All(letter => letter is '.' or '…');
}
