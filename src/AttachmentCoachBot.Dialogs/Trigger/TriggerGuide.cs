using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>What goes with each kind of trigger, from <c>*.triggers.yaml</c>.</summary>
/// <param name="Log">Phrases that show the list of hard moments.</param>
public sealed record TriggerGuide(
    string Title, Phrases Start, Phrases Log, IReadOnlyDictionary<string, KindGuide> Kinds, IReadOnlyList<PatternLink> Patterns, IReadOnlyList<Scene> Scenes)
{
    /// <summary>The kind for what fits none of the others.</summary>
    public const string Other = "other";

    public KindGuide Of(string? kind) => Kinds.GetValueOrDefault(kind ?? Other) ?? Kinds[Other];

    /// <summary>The scene that many couples know, if this is one.</summary>
    public Scene? SceneOf(string kind, AttachmentPattern pattern) =>
        Scenes.FirstOrDefault(scene => scene.Kinds.Contains(kind) && (scene.Patterns.Count == 0 || scene.Patterns.Contains(pattern)));
}

/// <param name="OtherSide">How it may look from inside the other person.</param>
public sealed record KindGuide(string Kind, IReadOnlyList<string> Feelings, IReadOnlyList<string> Needs, string OtherSide);

/// <summary>Why a moment of these kinds may ring louder for this pattern.</summary>
public sealed record PatternLink(AttachmentPattern Pattern, IReadOnlyList<string> Kinds, string Say);

/// <summary>A scene that comes up between many couples.</summary>
/// <param name="Patterns">The person's own pattern; empty for any.</param>
public sealed record Scene(string Name, IReadOnlyList<string> Kinds, IReadOnlyList<AttachmentPattern> Patterns, string Say);
