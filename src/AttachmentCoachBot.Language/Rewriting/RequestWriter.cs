namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>The request: concrete, positive, doable, and one that may be refused; from what was missing, else from the family.</summary>
internal static class RequestWriter
{
    /// <summary>Acts that somebody can simply do when asked; “notice me” or “change” are not among them.</summary>
    private static readonly HashSet<string> Doable = new(StringComparer.Ordinal)
    {
        "text", "call", "ring", "phone", "message", "write", "reply", "answer", "ask", "tell", "say", "clean", "wash", "cook", "tidy", "take", "bring", "pick", "introduce",
        "invite", "visit", "come", "help", "do", "empty", "fold", "walk", "feed", "thank", "hug", "hold", "kiss", "plan", "book", "share", "explain", "listen", "look", "put",
        "wait", "knock", "check", "talk", "speak", "let", "include", "wear", "facetime", "greet", "turn", "buy", "give", "show", "pay", "lock", "close", "back", "defend",
    };

    public static string Write(RewriteRequest request, IReadOnlyList<Unit> units, BehaviourFamily? family, bool isPast, out bool isSuggested)
    {
        isSuggested = true;
        if (request.Request is { Length: > 0 } chosen)
        {
            isSuggested = false;
            return Question(chosen);
        }

        var missing = units.Select(unit => unit.Missing).FirstOrDefault(act => act is not null && IsDoable(act));
        var own = missing is null || request.Variation % 2 == 1 || request.IsSofter
            ? null
            : isPast ? $"Next time, could you {Present(missing)}?" : $"Could you {missing}?";
        var text = own ?? (family is { Requests.Count: > 0 }
            ? family.Requests[(int)((uint)request.Variation % (uint)family.Requests.Count)]
            : "Could we take ten minutes tonight to talk about it, so that I hear your side too?");
        if (request.IsSofter)
            text = "If it is all right for you: " + char.ToLowerInvariant(text[0]) + text[1..];
        return request.Partner switch
        {
            AttachmentPattern.Avoidant => text + " Only if that works for you, and I would appreciate it.",
            AttachmentPattern.Anxious => text + " You and I are fine, and I am staying right here.",
            _ => text,
        };
    }

    /// <summary>Acts with an object or a particle: “text me back”, “clean the bathroom”; “put me first”, “take a hint” and a bare “say” ask for nothing a person can simply do.</summary>
    private static bool IsDoable(string act)
    {
        var words = act.Split(' ');
        return Doable.Contains(words[0]) && (words.Length > 1 || words[0] is "call" or "text" or "reply" or "write" or "knock" or "cook" or "help")
            && !(words is ["tell" or "ask" or "give" or "show" or "say" or "let" or "back" or "look" or "turn" or "buy" or "pay" or "put" or "do" or "take" or "bring", _])
            && !Idioms.Any(idiom => act.StartsWith(idiom, StringComparison.Ordinal)) && words.Length <= 8;
    }

    private static readonly string[] Idioms =
    [
        "put me", "put us", "take a hint", "take me seriously", "take no", "take responsibility", "let things", "let it go", "let me breathe", "give me the time", "give a", "give me a break", "do anything",
        "do nothing", "look at me like", "say no", "show up", "show respect", "talk about it", "come first", "hold a", "come near", "do that", "do it", "take it", "give it", "say it", "listen",
    ];

    /// <summary>“come to bed last night” asks for next time without the day that is over.</summary>
    private static string Present(string act)
    {
        foreach (var over in new[] { " last night", " yesterday", " this morning", " today", " tonight", " last week", " last weekend", " all day", " all night", " all evening", " all week", " all weekend", " all morning" })
            if (act.EndsWith(over, StringComparison.Ordinal))
                return act[..^over.Length];
        var words = act.Split(' ').ToList();
        var end = words.Count;
        if (end > 2 && Calendar.IsTime(words[end - 1].ToLowerInvariant()) && Calendar.IsName(words[end - 2].ToLowerInvariant()))
            end--;
        if (end > 2 && Calendar.IsName(words[end - 1].ToLowerInvariant()))
            end -= words[end - 2] is "on" or "last" or "this" ? 2 : 1;
        return string.Join(' ', words[..end]);
    }

    private static string Question(string chosen)
    {
        var text = chosen.Trim().TrimEnd('.', '?', '!');
        if (text.StartsWith("could ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("would ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("can ", StringComparison.OrdinalIgnoreCase) || text.Contains(", could ", StringComparison.Ordinal) || text.Contains(", would ", StringComparison.Ordinal))
            return MessageText.Capital(text) + "?";
        if (text.StartsWith("please ", StringComparison.OrdinalIgnoreCase))
            text = text[7..];
        return $"Could you {char.ToLowerInvariant(text[0])}{text[1..]}?";
    }
}
