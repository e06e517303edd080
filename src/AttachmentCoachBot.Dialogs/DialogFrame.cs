using System.Text.Json.Serialization;
using AttachmentCoachBot.Dialogs.Flows;
using AttachmentCoachBot.Dialogs.Welcome;

namespace AttachmentCoachBot.Dialogs;

/// <summary>
/// One dialog under way: which one, and the step that waits. Each kind of exercise adds what it needs in a record of its own.
/// A frame of a kind that no longer exists is read as this record, and the coach starts that exercise again.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(FlowFrame), "flow")]
[JsonDerivedType(typeof(WelcomeFrame), "welcome")]
[JsonDerivedType(typeof(Style.StyleFrame), "style")]
[JsonDerivedType(typeof(Rephrase.RephraseFrame), "rephrase")]
[JsonDerivedType(typeof(Trigger.TriggerFrame), "trigger")]
[JsonDerivedType(typeof(Safety.SafetyCheckFrame), "safety-check")]
[JsonDerivedType(typeof(Privacy.MyDataFrame), "my-data")]
[JsonDerivedType(typeof(RolePlay.RolePlayFrame), "role-play")]
public record DialogFrame
{
    /// <summary>Name of the exercise (“trigger”).</summary>
    public required string Dialog { get; init; }

    /// <summary>Name of the step that waits for an answer.</summary>
    public string Step { get; init; } = "";

    /// <summary>What another exercise handed over to it, by name; starting over begins with it again. Null when nothing was.</summary>
    public IReadOnlyDictionary<string, string>? HandedOver { get; init; }
}
