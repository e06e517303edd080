using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks what may be true on the other side. Only what the person says or chooses goes into the message.</summary>
internal sealed class SideStep : RephraseStep
{
    public const string Id = "side";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-side");

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        if (talk.Chosen(this, isExact: true) is { } side)
            return Take(talk, side);
        return talk.Script.Edits.Find(talk.Context.Message) is { Name: EditPhrases.NoSide } ? talk.GoOn() : Hear(talk, talk.Context.Message.Text);
    }

    public override DialogOutcome Skip(RephraseTalk talk) => talk.GoOn();

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) =>
        [.. (talk.Family?.Side ?? []).Where(side => !talk.AnalysisOf($"I know that {side}.").HasBlame).Select(side => new TalkOption(side, char.ToUpperInvariant(side[0]) + side[1..], [side]))];

    /// <summary>Takes words typed for the other side, here or while editing.</summary>
    public static DialogOutcome Hear(RephraseTalk talk, string words)
    {
        var side = LanguageEngine.SayToPartner(talk.Read(words)).Trim().TrimEnd('.', '!');
        foreach (var start in new[] { "i know that ", "i know ", "i can see that ", "i can see ", "maybe ", "that ", "i get that " })
            if (side.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                side = side[start.Length..];
        if (!talk.Context.Language.Read(side).Clauses.Any(clause => clause is { Verb: not null, Subject: not null }) || talk.AnalysisOf($"I know that {side}.").HasBlame)
        {
            return talk.AskOtherwise(Id, "side-again");
        }

        return Take(talk, char.ToLowerInvariant(side[0]) + side[1..]);
    }

    /// <summary>The clause stands in the longer shape.</summary>
    private static DialogOutcome Take(RephraseTalk talk, string side)
    {
        var before = talk.Frame;
        talk.Frame = before with { Side = side, Own = null, Shape = "full" };
        if (talk.Rewrite.Drafts.Any(draft => draft.Shape == "full"))
            return talk.GoOn();
        talk.Frame = before;
        return talk.AskOtherwise(Id, "side-again");
    }
}
