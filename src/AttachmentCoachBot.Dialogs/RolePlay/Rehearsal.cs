using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>
/// The rehearsal itself, as a function: the turns so far and a new line give the next turn. Nothing else goes in, so the same lines give the same rehearsal, and a rewind
/// is nothing but forgetting the last turns.
/// </summary>
public sealed class Rehearsal(RolePlayContent content, Scenario scenario, AttachmentPattern pattern, string partner)
{
    /// <summary>At this alarm or below, with some trust, the two have found each other again.</summary>
    private const double Repaired = 0.2, TrustForRepair = 0.5;

    /// <summary>At this alarm the partner leaves.</summary>
    private const double Broken = 0.95;

    /// <summary>No talk turns good before so many lines, and none breaks before so many.</summary>
    private const int FewestToRepair = 4, FewestToBreak = 3;

    /// <summary>When a push–pull partner has come this close, the next warm line is met with a step back, once.</summary>
    private const double SwingsFrom = 0.68;

    /// <summary>As much of a line as is kept.</summary>
    private const int LongestKept = 300;

    public PartnerFeelings Start => content.Model.Start(pattern);

    public SpokenLine Opening => SpokenLine.Of(scenario.Opening[pattern].Fill(_ => partner));

    public RehearsedTurn Next(IReadOnlyList<RehearsedTurn> turns, string line)
    {
        var reading = content.Reader.Read(line);
        var before = turns.Count > 0 ? turns[^1].Feelings : Start;
        var isSwing = pattern == AttachmentPattern.Disorganized && before.Closeness >= SwingsFrom && !reading.Hardening.Any() && reading.Softening.Any() && !turns.Any(turn => turn.IsSwing) && turns.Count >= 2;
        var after = content.Model.After(pattern, before, reading, isSwing);
        var occasion = isSwing ? "swing" : PartnerVoice.OccasionOf(pattern, reading, content.Model.Effects);
        var soFar = new RehearsedTurn(Quoting.Short(line, LongestKept), "", "", after, [.. reading.Moves.Select(found => found.Move.Name)], isSwing);
        if (EndOf([.. turns, soFar]) is { } ending && Closing(ending, occasion) is { } closing)
            occasion = closing;
        var said = turns.Select(turn => turn.Answer).Append(Opening.Whole).ToHashSet(StringComparer.Ordinal);
        var answer = content.Voice.Say(pattern, scenario, occasion, PartnerVoice.MoodOf(after), LineWords.Of(reading), said, $"{turns.Count} {line.Trim()}", Others);
        return soFar with { Answer = answer.Whole, Feedback = new Feedback(content).Of(pattern, partner, reading, turns) };
    }

    /// <summary>How it has ended after these turns; null when it goes on.</summary>
    public Ending? EndOf(IReadOnlyList<RehearsedTurn> turns)
    {
        if (turns.Count == 0)
            return null;
        var (last, feelings) = (turns[^1], turns[^1].Feelings);
        if (turns.Count >= FewestToBreak && feelings.Alarm >= Broken)
            return Ending.Rupture;
        if (turns.Count >= FewestToRepair && feelings is { Alarm: <= Repaired, Trust: >= TrustForRepair } && !last.Moves.Any(name => content.Moves[name]?.Side == MoveSide.Hardens))
            return Ending.Repair;
        if (last.Moves.Contains("pause-with-return") && turns.Count >= 2)
            return Ending.Pause;
        return turns.Count >= scenario.Turns ? Ending.Turns : null;
    }

    private string? Others(string name) => name switch { "matter" => scenario.Matter, "partner" => partner, _ => null };

    /// <summary>What the last line answers, when the end has words of its own.</summary>
    private static string? Closing(Ending ending, string occasion) => ending switch
    {
        // Somebody who was asked something answers before all is well.
        Ending.Repair when occasion is "request" or "check" => "repair-request",
        Ending.Repair when occasion is "question" or "wish" => "repair-question",
        Ending.Repair => "repair",
        Ending.Rupture => "rupture",
        Ending.Pause => "pause-end",
        _ => null,
    };
}
