using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>
/// Chooses what the partner says: what the scenario has for the moment before what the pattern has, what answers the person's own words before what does not, and never
/// a line twice. Which of several is taken depends on the person's words, so other words lead to another rehearsal and the same words to the same.
/// </summary>
public sealed partial class PartnerVoice(PartnerMaterial material, MoveBook moves)
{
    /// <summary>What has to be answered before the rest of a line is.</summary>
    private static readonly string[] First = ["pause", "check", "wish", "request", "question", "sorry"];

    /// <summary>From these alarms on, the partner is tense, and alarmed.</summary>
    private const double Tense = 0.33, Alarmed = 0.66;

    public static Mood MoodOf(PartnerFeelings feelings) => feelings.Alarm >= Alarmed ? Mood.Alarmed : feelings.Alarm >= Tense ? Mood.Tense : Mood.Calm;

    /// <summary>What the line has to be answered as: its hardest move, or else what asks for an answer, or else what moves most.</summary>
    public static string OccasionOf(AttachmentPattern pattern, MoveReading reading, PartnerEffects effects)
    {
        if (reading.Hardening.OrderByDescending(found => effects.Of(pattern, found.Move.Name).Alarm).FirstOrDefault() is { } hard)
            return hard.Move.As;
        var soft = reading.Softening.Select(found => found.Move).ToList();
        return First.FirstOrDefault(name => soft.Exists(move => move.As == name))
            ?? soft.OrderBy(move => effects.Of(pattern, move.Name).Alarm).FirstOrDefault()?.As ?? "plain";
    }

    /// <summary>The next line.</summary>
    /// <param name="said">Everything the partner said in this rehearsal, as filled.</param>
    /// <param name="salt">What the choice among several depends on: the person's words.</param>
    public SpokenLine Say(AttachmentPattern pattern, Scenario scenario, string occasion, Mood mood, LineWords words, IReadOnlyCollection<string> said, string salt, Func<string, string?> others)
    {
        var number = Hash(salt);
        var side = moves.All.FirstOrDefault(move => move.As == occasion)?.Side;
        foreach (var to in new[] { occasion, side == MoveSide.Softens ? "soft" : side == MoveSide.Hardens ? "hard" : "plain", "anything" })
            foreach (var pool in new[] { scenario.LinesOf(pattern), material.LinesOf(pattern) })
            {
                var fitting = pool.Where(line => line.Fits(to, mood)).Select(line => (Line: line, Text: Fill(line, words, others)))
                    .Where(line => line.Text is not null && !said.Contains(line.Text)).ToList();
                if (fitting.Count == 0)
                    continue;
                var quoting = fitting.Where(line => line.Line.Quotes).ToList();
                var best = quoting.Count > 0 && (number & 3) != 0 ? quoting : fitting;
                return SpokenLine.Of(best[(int)(number % (uint)best.Count)].Text!);
            }

        return SpokenLine.Of("(says nothing for a moment)");
    }

    private static string? Fill(PartnerLine line, LineWords words, Func<string, string?> others)
    {
        string? ValueOf(string name) => words[name] ?? others(name);
        return line.Say.Placeholders.All(name => ValueOf(name) is not null) ? Capitals(line.Say.Fill(name => ValueOf(name)!)) : null;
    }

    /// <summary>A person's words may have come to stand at the start of a sentence.</summary>
    private static string Capitals(string text) => SentenceStart().Replace(text, start => start.Value[..^1] + char.ToUpperInvariant(start.Value[^1]));

    [GeneratedRegex(@"(?:^(?:\([^)]*\) )?|[.!?] )“?\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceStart();

    /// <summary>FNV-1a, because the hash of a string differs from run to run.</summary>
    internal static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619u;
        return hash ^ (hash >> 15);
    }
}

/// <summary>What was said, and what could be seen while it was.</summary>
/// <param name="Whole">As content has it, beat in front: what must not come twice.</param>
public sealed record SpokenLine(string Whole, string Beat, string Words)
{
    public static SpokenLine Of(string whole)
    {
        var close = whole.StartsWith('(') ? whole.IndexOf(')', StringComparison.Ordinal) : -1;
        return close < 0 ? new SpokenLine(whole, "", whole) : new SpokenLine(whole, whole[1..close], whole[(close + 1)..].Trim());
    }

    /// <summary>“Sam (looks up): Okay.”</summary>
    public string By(string partner) => Words.Length == 0 ? $"{partner} {Beat}." : Beat.Length == 0 ? $"{partner}: {Words}" : $"{partner} ({Beat}): {Words}";
}
