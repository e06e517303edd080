namespace AttachmentCoachBot.Language.Content;

/// <summary>One file of <c>dialogs/</c>, already read by the host; the path is as a person would name it (<c>dialogs/trigger.flow.yaml</c>).</summary>
public sealed record ContentFile(string Path, string Text)
{
    /// <summary>The file's own name without its kind: <c>trigger</c> for <c>dialogs/trigger.flow.yaml</c>.</summary>
    public string Name
    {
        get
        {
            var file = Path[(Path.LastIndexOf('/') + 1)..];
            var dot = file.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 ? file : file[..dot];
        }
    }

    /// <summary>True when the file is of this kind: <c>IsKind("flow")</c> for <c>trigger.flow.yaml</c>.</summary>
    public bool IsKind(string kind) => Path.EndsWith($".{kind}.yaml", StringComparison.Ordinal);
}
