using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>What <c>rephrase.exercise.yaml</c> holds: how the exercise is called, what may be chosen, what may be said while editing, and what to offer when nothing else is known.</summary>
/// <param name="Choices">Options by the step that offers them.</param>
/// <param name="Offers">Words to offer, by what they are (“feelings”, “needs”, “requests”, “loud”, “under-anger”, “moments”).</param>
/// <param name="Vague">Requests that nobody could say yes or no to (“respect me”).</param>
public sealed record RephraseScript(
    string Title, Phrases Start, IReadOnlyDictionary<string, IReadOnlyList<TalkOption>> Choices, EditPhrases Edits, IReadOnlyDictionary<string, IReadOnlyList<string>> Offers, Phrases Vague);
