using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs;

/// <summary>
/// Everything the coach remembers about one person: plain records that travel through JSON. It holds names of content (steps, choices), never positions,
/// so content can be edited under a running conversation.
/// </summary>
public sealed record PersonState
{
    public static readonly PersonState New = new();

    /// <summary>The shape of this record, so that an older one can be told apart; there is only one so far.</summary>
    public int Schema { get; init; } = StateJson.CurrentSchema;

    /// <summary>True once the person has read what this is and is not.</summary>
    public bool IsWelcomed { get; init; }

    /// <summary>What the person wants to be called; null when they never said.</summary>
    public string? Nickname { get; init; }

    /// <summary>When the message before this one came.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>The message before this one, to notice one that was sent twice.</summary>
    public string? LastText { get; init; }

    /// <summary>The exercise under way: the dialog begun first at the bottom, the one that waits for an answer last. Empty at the menu.</summary>
    public IReadOnlyList<DialogFrame> Stack { get; init; } = [];

    /// <summary>The stack before each answer of this exercise, oldest first, so that “back” restores it.</summary>
    public IReadOnlyList<IReadOnlyList<DialogFrame>> Earlier { get; init; } = [];

    /// <summary>Exercises left in the middle, the latest last. None is lost until it is finished or started over.</summary>
    public IReadOnlyList<PausedExercise> Paused { get; init; } = [];

    /// <summary>How often each thing was said to this person; wordings take turns by it.</summary>
    public IReadOnlyDictionary<string, int> Said { get; init; } = new Dictionary<string, int>();

    /// <summary>The country whose help is named, as an ISO code; null until the person confirmed it.</summary>
    public string? Country { get; init; }

    /// <summary>What is open since somebody told of danger; null when nothing is.</summary>
    public Safety.SafetyState? Safety { get; init; }

    /// <summary>The relationship practised for now.</summary>
    public Relationship Relationship { get; init; } = new();

    /// <summary>The others that were told of, the one practised last first.</summary>
    public IReadOnlyList<Relationship> OtherRelationships { get; init; } = [];

    /// <summary>For how many days what is said may be kept; null until the person was asked, and then nothing is.</summary>
    public int? KeepDays { get; init; }

    /// <summary>True once the person was asked whether what they told may be kept; who does not answer is not asked again.</summary>
    public bool IsAskedToKeep { get; init; }

    /// <summary>True when nothing shall show on the outside what this is: no title, no preview.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>The exercise begun last; null when there was none, or it was deleted.</summary>
    public string? LastExercise { get; init; }

    /// <summary>When each exercise was begun last, so that it can be deleted with all that was said in it.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Begun { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>Phrases the person chose to keep, oldest first.</summary>
    public IReadOnlyList<SavedPhrase> Phrases { get; init; } = [];
}

/// <summary>An exercise left in the middle, with what “back” needs, and when it was left.</summary>
public sealed record PausedExercise(IReadOnlyList<DialogFrame> Stack, IReadOnlyList<IReadOnlyList<DialogFrame>> Earlier, DateTimeOffset When);

/// <summary>What the person said about the relationship they practise for; each is null until they said it.</summary>
public sealed record Relationship
{
    /// <summary>Stays the same when the name changes (“r1”); empty until it was said who this is.</summary>
    public string Id { get; init; } = "";

    /// <summary>“partner”, “ex”, “parent” …; null until it was said.</summary>
    public string? Kind { get; init; }

    /// <summary>The person's own word for it (“wife”, “mum”).</summary>
    public string? Word { get; init; }

    /// <summary>“he”, “she” or “they”.</summary>
    public string? Pronoun { get; init; }

    public string? Name { get; init; }

    /// <summary>Which side of the dance the person's own part sounds like.</summary>
    public AttachmentPattern? OwnPattern { get; init; }

    /// <summary>How the partner's part seems to the person: an impression.</summary>
    public AttachmentPattern? PartnersPattern { get; init; }

    /// <summary>True once the person was asked for their side and chose not to say; they are not asked again.</summary>
    public bool IsPatternDeclined { get; init; }

    /// <summary>Results of the statements, oldest first.</summary>
    public IReadOnlyList<Style.StyleResult> Results { get; init; } = [];

    /// <summary>Hard moments that were told, oldest first.</summary>
    public IReadOnlyList<Trigger.TriggerEntry> Triggers { get; init; } = [];
}

/// <summary>A message the person kept, and what it was made from.</summary>
public sealed record SavedPhrase(string Text, string Before, DateTimeOffset When);
