using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>One clause of the person's text, reworded as something that happened: “you do not text me back”.</summary>
internal sealed record Unit(Clause Clause, IReadOnlyList<SpokenWord> Words)
{
    /// <summary>What joined it to the clause before: “and”, “but”, “when”, “because” …; empty for none.</summary>
    public string Link { get; init; } = "";

    /// <summary>A clause that hangs on the one before it (“when you are out”), in its own words.</summary>
    public bool IsAttached { get; init; }

    public Referent Subject { get; init; }
    public bool IsPast { get; init; }

    /// <summary>“You have not called since Monday”: goes with “I notice that”, not with “when”.</summary>
    public bool IsPerfect { get; init; }

    /// <summary>The verb phrase in its base form when the clause says that something wished for did not happen (“text me back”); else null.</summary>
    public string? Missing { get; init; }

    public string Text => SpokenWord.Say(Words);
    public int Length => Words.Count;
}
