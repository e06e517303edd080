using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>One clause of the person's text, reworded as something that happened: “you do not text me back”.</summary>
internal sealed record Unit(Clause Clause, IReadOnlyList<SpokenWord> Words)
{
    /// <summary>What joined it to the clause before: “and”, “but”, “when”, “because” …; empty for none.</summary>
    public string Link { get; init; } = "";

    /// <summary>A clause that hangs on the one before it (“when you are out”), in its own words.</summary>
    public bool IsAttached { get; init; }

    /// <summary>The person wrote a comma before it (“how I eat, how I sleep”).</summary>
    public bool IsAfterComma { get; init; }

    /// <summary>“… and hid the pieces”: whoever it was stands in the clause before.</summary>
    public bool LacksSubject { get; init; }

    /// <summary>Nothing stands between it and the clause before, and no pronoun begins it: most likely one clause that was read as two.</summary>
    public bool IsRunOn { get; init; }

    public Referent Subject { get; init; }
    public bool IsPast { get; init; }

    /// <summary>“You have not called since Monday”: goes with “I notice that”, not with “when”.</summary>
    public bool IsPerfect { get; init; }

    /// <summary>The verb phrase in its base form when the clause says that something wished for did not happen (“text me back”); else null.</summary>
    public string? Missing { get; init; }

    public string Text => SpokenWord.Say(Words);

    /// <summary>The same without these words, when they are a phrase at its edge and leave a clause behind; else null.</summary>
    public Unit? Without(string phrase)
    {
        var gone = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first + gone.Length <= Words.Count; first++)
        {
            if (!gone.Select((word, at) => Words[first + at].Text.Equals(word.Trim(',', '.'), StringComparison.OrdinalIgnoreCase)).All(isSame => isSame))
                continue;
            var left = Words.Where((_, at) => at < first || at >= first + gone.Length).ToList();
            var hasVerb = Clause.Verb is not { } verb || left.Exists(word => word.Token == verb.Head);
            return hasVerb && left.Count > 2 ? this with { Words = left } : null;
        }

        return null;
    }

    /// <summary>“you sigh every time | I speak” says the same without an absolute: “you sigh when I speak”. Null when it does not end so.</summary>
    public Unit? WithoutEveryTime() =>
        Words is [_, _, .., { Text: "every" or "each" or "any" }, { Text: "time" }] ? this with { Words = [.. Words.SkipLast(2)] } : null;

    /// <summary>“Every time I speak | you sigh”: the “when” of the message says it already.</summary>
    public Unit WithoutLeadingEveryTime() =>
        Words is [{ Text: "every" or "each" or "any" }, { Text: "time" }, _, _, ..] ? this with { Words = [.. Words.Skip(2)] } : this;

    public int Length => Words.Count;
}
