using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>One question of the rephrase exercise. It holds nothing; what changes is in the frame.</summary>
internal abstract class RephraseStep
{
    public abstract string Name { get; }

    /// <summary>True when it asks for a text, so that nothing in it can be meant for another exercise.</summary>
    public virtual bool TakesAnyText => false;

    public abstract void Ask(RephraseTalk talk);

    public abstract DialogOutcome Answer(RephraseTalk talk);

    public abstract DialogOutcome Skip(RephraseTalk talk);

    /// <summary>What may be tapped or typed as it stands.</summary>
    public virtual IReadOnlyList<TalkOption> Options(RephraseTalk talk) => [];

    public Expects Expects(RephraseTalk talk)
    {
        if (TakesAnyText)
            return Listening.Expects.Words;
        return Options(talk).Any(option => Choosing.IsExact(talk.Context.Message.Plain, option.Words)) ? Listening.Expects.ThisChoice : Listening.Expects.Choice;
    }
}
