using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs;

/// <summary>The coach: one turn is a function of what is remembered and what was said. No clock, no chance, no waiting.</summary>
public sealed class Coach(LanguageEngine language)
{
    public LanguageEngine Language { get; } = language;

    public Turn Respond(PersonState state, Input input) => throw new NotImplementedException();
}
