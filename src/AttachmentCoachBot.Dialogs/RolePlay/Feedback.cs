using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>What the coach says to a line: one strength, and at most one thing to try, tied to the words. Nothing is said twice in a rehearsal while there is something else.</summary>
internal sealed class Feedback(RolePlayContent content)
{
    /// <summary>Longer sentences of the person's are not quoted.</summary>
    private const int LongestQuote = 64;

    public string Of(AttachmentPattern pattern, string partner, MoveReading reading, IReadOnlyList<RehearsedTurn> turns)
    {
        double Size(FoundMove found) => Math.Abs(content.Model.Effects.Of(pattern, found.Move.Name).Alarm);
        var strength = reading.Softening.OrderByDescending(Size).FirstOrDefault();
        var to = reading.Hardening.OrderByDescending(Size).FirstOrDefault();
        var said = string.Join('\n', turns.Select(turn => turn.Feedback));
        return string.Join(' ', new[] { Words(strength, partner, said, turns.Count), Words(to, partner, said, turns.Count) }.OfType<string>());
    }

    private static string? Words(FoundMove? found, string partner, string said, int turn)
    {
        if (found is null)
            return null;
        // A whole sentence can be quoted; a piece of one sounds cut, so then the feedback does without.
        var quote = found.Sentence.Trim().Trim('“', '”', '"', '.', '!', ',', ' ');
        string? ValueOf(string name) => name == "partner" ? partner : quote.Length is > 3 and <= LongestQuote ? quote : null;
        var possible = found.Move.Says.Where(wording => wording.Placeholders.All(name => ValueOf(name) is not null)).Select(wording => wording.Fill(name => ValueOf(name)!)).ToList();
        var fresh = possible.Where(text => !said.Contains(text, StringComparison.Ordinal)).ToList();
        var choices = fresh.Count > 0 ? fresh : possible;
        return choices.Count == 0 ? null : choices[(int)((PartnerVoice.Hash(found.Move.Name) + (uint)turn) % (uint)choices.Count)];
    }
}
