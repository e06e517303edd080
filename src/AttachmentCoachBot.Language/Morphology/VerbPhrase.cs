using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>
/// A verb with everything that changes it, ready to be put into words for any subject: <c>new VerbPhrase("text") { Person = Person.Third, Tense = Tense.Past,
/// Negator = "not" }.ToWords()</c> is “did not text”.
/// </summary>
public sealed record VerbPhrase(string Lemma)
{
    public Person Person { get; init; } = Person.Third;
    public bool IsPlural { get; init; }

    /// <summary><see cref="Text.Tense.None"/> gives the bare infinitive.</summary>
    public Tense Tense { get; init; } = Tense.Present;

    public bool IsProgressive { get; init; }
    public bool IsPerfect { get; init; }
    public bool IsPassive { get; init; }

    /// <summary>“can”, “should”, “have to”, “used to”, “be supposed to”, “need to”, “going to”, “keep”, “had better” …</summary>
    public string? Modal { get; init; }

    /// <summary>“not” or “never”; null for a plain statement.</summary>
    public string? Negator { get; init; }

    /// <summary>Adverbs that stand in the middle: “really”, “just”.</summary>
    public IReadOnlyList<string> Adverbs { get; init; } = [];

    public string? Particle { get; init; }

    /// <summary>“don't” rather than “do not”.</summary>
    public bool IsContracted { get; init; }

    /// <summary>The phrase of a verb group that was read, for another subject.</summary>
    public static VerbPhrase Of(VerbGroup group, Person person, bool isPlural) => new(group.Lemma)
    {
        Person = person,
        IsPlural = isPlural,
        Tense = group.Tense,
        IsProgressive = group.IsProgressive,
        IsPerfect = group.IsPerfect,
        IsPassive = group.IsPassive,
        Modal = group.Modal,
        Negator = group.Negator is "never" ? "never" : group.IsNegated && group.Negator is "not" ? "not" : null,
        Particle = group.Particle,
    };

    public string ToWords() => string.Join(' ', Words());

    public IReadOnlyList<string> Words() => Conjugation.Words(this);

    /// <summary>With the subject between helper and verb, as a question has it: “did you text”.</summary>
    public string Asked(string subject) => Conjugation.Question(this, subject);

    public override string ToString() => ToWords();
}
