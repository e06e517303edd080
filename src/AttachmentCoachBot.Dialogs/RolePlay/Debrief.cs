using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>Looking back on a rehearsal: how the tension went, what turned it, which of the six skills were there, and which lines are worth keeping.</summary>
internal sealed class Debrief(DialogContext context, RolePlayFrame frame, PartnerFeelings start)
{
    /// <summary>A change of alarm smaller than this turned nothing.</summary>
    private const double Turning = 0.05;

    private const int LongestQuote = 70, LongestInChart = 34;

    /// <summary>What to try next, most helpful first: being seen lowers a guard more than anything (Rogers, Howieson and Neame 2018), and a feeling says why it matters.</summary>
    private static readonly Skill[] NextInOrder = [Skill.Acknowledging, Skill.Feeling, Skill.Request, Skill.Staying, Skill.Need, Skill.Observation];

    private IReadOnlyList<RehearsedTurn> Turns => frame.Turns;

    /// <summary>0 to 10, before the first line and after each.</summary>
    public IReadOnlyList<int> Tension => [Tenths(start), .. Turns.Select(turn => Tenths(turn.Feelings))];

    /// <summary>How it went in the version that was taken back last.</summary>
    private IReadOnlyList<int> OtherBranch => [.. Tension.Take(frame.Common + 1), .. frame.TakenBack.Select(turn => Tenths(turn.Feelings))];

    public Reply Reply()
    {
        var changes = Turns
            .Select((turn, at) => (Turn: turn, Change: turn.Feelings.Alarm - (at == 0 ? start : Turns[at - 1].Feelings).Alarm, Seen: Tension[at + 1] - Tension[at])).ToList();
        var best = changes.MinBy(change => change.Change);
        var worst = changes.MaxBy(change => change.Change);
        var lines = new List<string?>
        {
            context.Words("roleplay/debrief", ("steps", string.Join(" → ", Tension))),
            context.Input.Channel.Pictures ? null : Chart(),
            frame.TakenBack.Count > 0 ? context.Words("roleplay/debrief-branch", ("steps", string.Join(" → ", OtherBranch))) : null,
            best is { Change: <= -Turning, Seen: < 0 } ? context.Words("roleplay/debrief-fell", ("line", Quoting.Short(best.Turn.Words, LongestQuote))) : null,
            worst is { Change: >= Turning, Seen: > 0 } ? context.Words("roleplay/debrief-rose", ("line", Quoting.Short(worst.Turn.Words, LongestQuote))) : null,
            SkillsShown(),
        };
        return new Reply { Text = string.Join("\n", lines.OfType<string>()), Picture = Picture() };
    }

    /// <summary>The person's softest lines without anything hard in them, the best first.</summary>
    public IReadOnlyList<string> WorthKeeping() =>
        [.. Turns.Where(turn => turn.Moves.Count > 0 && turn.Moves.All(IsSoft) && turn.Words.Length <= 160)
            .OrderByDescending(turn => turn.Moves.Count).Select(turn => turn.Words).Distinct().Take(3)];

    private string? SkillsShown()
    {
        var shown = Enum.GetValues<Skill>().Where(Shows).ToList();
        var missing = NextInOrder.Except(shown).ToList();
        var words = shown.Count == 0 ? null : context.Words("roleplay/debrief-skills", ("skills", string.Join(", ", shown.Select(Named))));
        var next = missing.Count == 0 ? context.Words("roleplay/debrief-all-skills") : context.Words($"roleplay/next-{missing[0].ToString().ToLowerInvariant()}", ("partner", frame.Partner));
        return words is null ? next : $"{words} {next}";
    }

    /// <summary>Observation is seen in the words themselves: something with a time or a thing in it, and no blame.</summary>
    private bool Shows(Skill skill) => skill == Skill.Observation
        ? Turns.Any(turn => !turn.Moves.Any(name => !IsSoft(name)) && HasFacts(turn.Words))
        : Turns.Any(turn => turn.Moves.All(IsSoft) && turn.Moves.Any(name => context.Content.RolePlay.Moves[name]?.Shows == skill));

    private bool HasFacts(string words)
    {
        var facts = context.Language.Analyze(context.Language.Read(words)).Facts;
        return facts.Times.Count + facts.Behaviours.Count > 0;
    }

    private bool IsSoft(string move) => context.Content.RolePlay.Moves[move]?.Side == MoveSide.Softens;

    private string Named(Skill skill) => context.Words($"roleplay/skill-{skill.ToString().ToLowerInvariant()}") ?? "";

    /// <summary>The chart for where no pictures are shown.</summary>
    private string Chart()
    {
        var chart = new StringBuilder();
        for (var at = 0; at < Tension.Count; at++)
        {
            var label = at == 0 ? "start" : at.ToString(CultureInfo.InvariantCulture);
            var quote = at == 0 ? "" : $"  “{Quoting.Short(Turns[at - 1].Words, LongestInChart)}”";
            chart.Append(CultureInfo.InvariantCulture, $"{label,5} {new string('█', Tension[at]),-10} {Tension[at],2}{quote}\n");
        }

        return chart.ToString().TrimEnd('\n');
    }

    private Picture Picture() => new("tension",
        new JsonObject
        {
            ["partner"] = frame.Partner,
            ["values"] = new JsonArray([.. Tension.Select(value => JsonValue.Create(value))]),
            ["lines"] = new JsonArray([.. Turns.Select(turn => JsonValue.Create(Quoting.Short(turn.Words, LongestInChart)))]),
            ["ending"] = frame.Ending?.ToString().ToLowerInvariant(),
        },
        context.Words("roleplay/picture", ("partner", frame.Partner), ("values", string.Join(", ", Tension))) ?? "");

    private static int Tenths(PartnerFeelings feelings) => (int)Math.Round(feelings.Alarm * 10, MidpointRounding.AwayFromZero);
}
