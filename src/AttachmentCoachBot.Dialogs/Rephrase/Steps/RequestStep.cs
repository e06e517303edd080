using AttachmentCoachBot.Dialogs.Rephrase.Answers;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks for one small thing the partner could say yes or no to.</summary>
internal sealed class RequestStep : RephraseStep
{
    public const string Id = "request";
    private const int MostOffered = 3;

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-request");

    public override DialogOutcome Answer(RephraseTalk talk) =>
        talk.Chosen(this, isExact: true) is { } request ? Take(talk, request) : Hear(talk, talk.Context.Message.Text);

    public override DialogOutcome Skip(RephraseTalk talk)
    {
        talk.Frame = talk.Frame with { Request = null };
        return talk.LeaveOpen(Id);
    }

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) =>
        [.. (talk.Family?.Requests ?? []).Concat(talk.Script.Offers["requests"]).Distinct().Take(MostOffered).Select(TalkOption.Of)];

    /// <summary>Takes words typed for the request, here or while editing.</summary>
    public static DialogOutcome Hear(RephraseTalk talk, string words)
    {
        var answer = RequestAnswer.Read(talk, words);
        if (answer.Request is { } request)
            return Take(talk, request);
        return talk.AskOtherwise(Id, answer.Flaw switch
        {
            RequestFlaw.Negative => "request-negative",
            RequestFlaw.Vague => "request-vague",
            RequestFlaw.Blames => "request-blames",
            _ => "request-again",
        });
    }

    private static DialogOutcome Take(RephraseTalk talk, string request)
    {
        var frame = talk.Frame with { Request = request, LeftOpen = [.. talk.Frame.LeftOpen.Where(part => part != Id)] };
        if (!talk.CanBeSaid(frame))
            return talk.AskOtherwise(Id, "request-again");
        talk.Frame = frame;
        return talk.GoOn();
    }
}
