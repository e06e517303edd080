using AttachmentCoachBot.Dialogs.Rephrase.Steps;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Changes a draft by talking: “shorter”, “the feeling is lonely”, “change the request”, or a version of one's own.</summary>
internal static class Editing
{
    /// <summary>From this many words on, what speaks to the partner is a version of one's own.</summary>
    private const int WordsOfAVersion = 5;

    /// <summary>From this many words on, “I feel …” is a whole message.</summary>
    private const int WordsOfAMessage = 11;

    private static readonly string[] SpeaksToPartner = ["you", "your", "youre", "u", "ur", "yours"];
    private static readonly string[] BeginsAMessage = ["i", "im", "ive", "when", "we", "lets", "could", "can", "would", "babe", "love", "hey"];

    public static DialogOutcome Hear(RephraseTalk talk)
    {
        if (talk.Script.Edits.Find(talk.Context.Message) is { } edit && !IsAWholeMessage(talk, edit))
            return Do(talk, edit);
        if (talk.Context.Message.WordCount == 1 && talk.Context.Language.Lexicons["feeling"][talk.Plain] is not null)
            return FeelingStep.Hear(talk, talk.Plain);
        if (DraftsStep.Named(talk) is { } shape)
            return DraftsStep.Choose(talk, shape);
        return IsAVersion(talk) ? OwnStep.Check(talk, talk.Context.Message.Text) : talk.Hint("edit-unclear");
    }

    public static DialogOutcome OtherWords(RephraseTalk talk)
    {
        talk.Frame = talk.Frame with { Variation = talk.Frame.Variation + 1, Own = null, Shape = talk.Frame.Shape == ChosenStep.OwnShape ? "" : talk.Frame.Shape };
        return talk.GoOn();
    }

    private static DialogOutcome Do(RephraseTalk talk, Edit edit)
    {
        if (edit.Name is not (EditPhrases.Own or EditPhrases.NotMeant))
            talk.Frame = talk.Frame with { Own = null, Shape = talk.Frame.Shape == ChosenStep.OwnShape ? "" : talk.Frame.Shape };
        switch (edit.Name)
        {
            case EditPhrases.Shorter:
                return DraftsStep.Choose(talk, "short");
            case EditPhrases.Longer:
                return DraftsStep.Choose(talk, "full");
            case EditPhrases.Softer:
                talk.Frame = talk.Frame with { IsSofter = true };
                return talk.GoOn();
            case EditPhrases.OtherWords:
                return OtherWords(talk);
            case EditPhrases.Feeling:
                return edit.Words is null ? talk.GoTo(FeelingStep.Id) : FeelingStep.Hear(talk, edit.Words);
            case EditPhrases.Need:
                return edit.Words is null ? talk.GoTo(NeedStep.Id) : NeedStep.Hear(talk, edit.Words);
            case EditPhrases.Request:
                return edit.Words is null ? talk.GoTo(RequestStep.Id) : RequestStep.Hear(talk, edit.Words);
            case EditPhrases.Moment:
                return edit.Words is { } told && MomentStep.Take(talk, told) is { } taken ? taken : talk.GoTo(MomentStep.Id);
            case EditPhrases.Side:
                return edit.Words is null ? talk.GoTo(SideStep.Id) : SideStep.Hear(talk, edit.Words);
            case EditPhrases.NoSide:
                talk.Frame = talk.Frame with { Side = null };
                return talk.GoOn();
            case EditPhrases.Own:
                return edit.Words is null ? talk.Hint("own-again") : OwnStep.Check(talk, edit.Words);
            case EditPhrases.Text:
                talk.Frame = new RephraseFrame { Dialog = RephraseDialog.Id };
                return talk.GoOn();
            default:
                return talk.GoTo(MeaningStep.Id);
        }
    }

    /// <summary>“I feel sad” changes the feeling; “I feel sad when you …, and I would like you to …” is a message of one's own.</summary>
    private static bool IsAWholeMessage(RephraseTalk talk, Edit edit) =>
        edit.Words is not null && talk.Plain.StartsWith("i ", StringComparison.Ordinal) && talk.Context.Message.WordCount >= WordsOfAMessage && IsAVersion(talk);

    private static bool IsAVersion(RephraseTalk talk) =>
        talk.Context.Message.WordCount >= WordsOfAVersion && (talk.Plain.Split(' ').Any(word => SpeaksToPartner.Contains(word)) || BeginsAMessage.Contains(talk.Plain.Split(' ')[0]));
}
