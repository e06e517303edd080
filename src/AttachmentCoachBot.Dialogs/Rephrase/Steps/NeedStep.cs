using AttachmentCoachBot.Dialogs.Rephrase.Answers;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks for the need. What the other person should do is kept as the request, and what it would give is asked.</summary>
internal sealed class NeedStep : RephraseStep
{
    public const string Id = "need";
    private const int MostOffered = 5;

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-need");

    public override DialogOutcome Answer(RephraseTalk talk) =>
        talk.Chosen(this, isExact: true) is { } need ? Take(talk, need) : Hear(talk, talk.Context.Message.Text);

    public override DialogOutcome Skip(RephraseTalk talk)
    {
        talk.Frame = talk.Frame with { Need = null };
        return talk.LeaveOpen(Id);
    }

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk)
    {
        var suggested = talk.Rewrite.First?.Part(DraftRole.Need) is { IsSuggested: true } part ? part.Words : null;
        return [.. new[] { suggested }.OfType<string>().Concat(talk.Family?.Needs ?? []).Concat(talk.Script.Offers["needs"]).Distinct().Take(MostOffered).Select(TalkOption.Of)];
    }

    /// <summary>Takes words typed for the need, here or while editing.</summary>
    public static DialogOutcome Hear(RephraseTalk talk, string words)
    {
        var answer = NeedAnswer.Read(talk, words);
        if (answer.Need is { } need)
            return Take(talk, need);
        if (answer.Act is not { } act)
        {
            return talk.AskOtherwise(Id, "need-again");
        }

        if (RequestAnswer.Read(talk, act).Request is { } request)
            talk.Frame = talk.Frame with { Request = request };
        return talk.AskOtherwise(Id, talk.Frame.Request is null ? "need-has-person" : "need-is-request");
    }

    private static DialogOutcome Take(RephraseTalk talk, string need)
    {
        var frame = talk.Frame with { Need = need, LeftOpen = [.. talk.Frame.LeftOpen.Where(part => part != Id)] };
        if (!talk.CanBeSaid(frame))
            return talk.AskOtherwise(Id, "need-again");
        talk.Frame = frame;
        return talk.GoOn();
    }
}
