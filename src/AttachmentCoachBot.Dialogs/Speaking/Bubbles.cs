namespace AttachmentCoachBot.Dialogs.Speaking;

/// <summary>At most three bubbles a turn: more is a wall of text. Where more were said, neighbours that only say something become one, the first ones first.</summary>
internal static class Bubbles
{
    private const int Most = 3;

    public static IReadOnlyList<Reply> AtMostThree(IReadOnlyList<Reply> replies)
    {
        if (replies.Count <= Most)
            return replies;
        var joined = replies.ToList();
        for (var at = 0; joined.Count > Most && at + 1 < joined.Count;)
        {
            if (IsPlain(joined[at]) && joined[at + 1] is { Card: null, Picture: null } next && next.IsSafety == joined[at].IsSafety)
            {
                joined[at] = next with { Text = $"{joined[at].Text}\n{next.Text}" };
                joined.RemoveAt(at + 1);
            }
            else
                at++;
        }

        return joined;
    }

    private static bool IsPlain(Reply reply) => reply is { Card: null, Picture: null, Choices.Count: 0 };
}
