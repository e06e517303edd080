using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>One question of the style exercise. It holds nothing; what changes is in the frame.</summary>
internal abstract class StyleStep
{
    public abstract string Name { get; }

    /// <summary>True when it asks for a text, so that nothing in it can be meant for another exercise.</summary>
    public virtual bool TakesAnyText => false;

    /// <summary>What may be tapped or typed as it stands.</summary>
    public virtual IReadOnlyList<StyleOption> Options => [];

    /// <summary>The wording that says why this is asked.</summary>
    public virtual string Why => $"style/why-{Name}";

    public abstract void Ask(StyleCourse course);

    public abstract DialogOutcome Answer(StyleCourse course);

    public abstract DialogOutcome Skip(StyleCourse course);

    public virtual Expects Expects(StyleCourse course)
    {
        if (TakesAnyText)
            return Listening.Expects.Words;
        return Options.Any(option => Choosing.IsExact(course.Context.Message.Plain, option.Words)) ? Listening.Expects.ThisChoice : Listening.Expects.Choice;
    }
}

/// <param name="Value">As its button says it to the program.</param>
/// <param name="Also">What else people type for it.</param>
internal sealed record StyleOption(string Value, string Label, params string[] Also)
{
    public IReadOnlyList<string> Words { get; } = [Label, .. Also];
}
