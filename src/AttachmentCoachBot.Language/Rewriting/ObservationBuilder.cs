using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Joins reworded clauses into one observation: context first, then “When …”, with everything the person told.</summary>
internal static class ObservationBuilder
{
    /// <summary>More words than this do not fit behind one “when”: what came first then stands in sentences of its own.</summary>
    private const int EasyWhen = 17, LongestWhen = 34;

    /// <summary>A main clause with what hangs on it, and what joined it to the one before.</summary>
    private sealed record Group(Unit Head, string Text, int Length, string Link, bool StartsSentence, int First, int End);

    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal)
        { "when", "whenever", "if", "once", "every time", "each time", "any time", "the moment", "the minute", "as soon as", "unless", "until", "after", "before", "while", "as", "since", "although", "though" };

    /// <summary>Ways of telling it all, the easiest to say aloud first: what came before in sentences of its own, or everything behind one “when”.</summary>
    public static IEnumerable<Observation> Build(Passage passage, IReadOnlyList<Unit> units)
    {
        var groups = Grouped(units);
        if (groups.Count == 0)
            yield break;
        var easy = Build(passage, groups, EasyWhen);
        yield return easy;
        var whole = Build(passage, groups, LongestWhen);
        if (whole.Opening != easy.Opening)
            yield return whole;
        if (groups.Count > 1 && groups[^1].Head.Words[0].Text is "you" or "I" or "we")
            yield return Build(passage, groups.ConvertAll(group => group with { StartsSentence = group.Head.Words[0].Text is "you" or "I" or "we" or "it" }), 1);
    }

    private static Observation Build(Passage passage, List<Group> groups, int longest)
    {
        var isPast = IsPast(groups);
        var sources = groups.ConvertAll(group => passage.SpanOf(group.First, group.End));
        var split = Math.Max(0, groups.Count - 1);
        var length = groups[^1].Length;
        while (split > 0 && length + groups[split - 1].Length <= longest && groups.Count - split < 4 && !(longest == EasyWhen && ChangesTense(groups[split - 1], groups[split])))
            length += groups[--split].Length;
        while (split > 0 && split < groups.Count - 1 && !groups[split].StartsSentence)
            split++;
        if (split > 0 && !groups[split].StartsSentence)
            split = 0;

        var context = Sentences(groups[..split]);
        var last = groups[split..];
        var joined = Join(last);
        var isReport = last.Exists(group => group.Head.IsPerfect) || last.Exists(group => group.Text.StartsWith("there ", StringComparison.Ordinal));
        var opening = isReport ? $"{context}I notice that {joined}, and" : $"{context}When {joined},";
        return new Observation(opening, context + (isReport ? joined : "when " + joined), isPast, false, sources);
    }

    /// <summary>“You say you will ring | and you lied”: two times do not go behind one “when”, unless they are told in one sentence.</summary>
    private static bool ChangesTense(Group one, Group next) => next.StartsSentence && one.Head.IsPast != next.Head.IsPast;

    /// <summary>An observation in words that were read from a trigger, chosen, or taken from the family.</summary>
    public static Observation Given(string words, bool isSuggested)
    {
        var plain = words.Trim().TrimEnd('.', '!', ' ');
        if (plain.StartsWith("when ", StringComparison.OrdinalIgnoreCase))
            plain = plain[5..];
        else if (plain.Length > 1 && char.IsUpper(plain[0]) && char.IsLower(plain[1]))
            plain = char.ToLowerInvariant(plain[0]) + plain[1..];
        var isPast = plain.Split(' ').Take(6).Any(word => word is "was" or "were" or "did" or "didn't" or "had" or "went" or "came" or "said" or "told" or "forgot" or "left" || word.EndsWith("ed", StringComparison.Ordinal));
        return new Observation($"When {plain},", "when " + plain, isPast && !isSuggested, isSuggested, []);
    }

    private static List<Group> Grouped(IReadOnlyList<Unit> units)
    {
        var groups = new List<Group>();
        Unit? before = null;
        for (var at = 0; at < units.Count; at++)
        {
            var unit = units[at];
            var isContinued = unit.IsAttached && groups.Count > 0 && before is not null && (unit.Clause.Sentence == before.Clause.Sentence || unit.Clause.Kind == ClauseKind.Fragment);
            if (isContinued)
            {
                var group = groups[^1];
                groups[^1] = group with { Text = group.Text + Attached(unit), Length = group.Length + unit.Length + 1, End = unit.Clause.End };
            }
            else
            {
                var starts = before is null || unit.Clause.Sentence != before.Clause.Sentence;
                var link = unit.IsAttached ? "and" : unit.Link;
                groups.Add(new Group(unit, unit.Text, unit.Length, link, starts, unit.Clause.First, unit.Clause.End));
            }

            before = unit;
        }

        return groups;
    }

    private static string Attached(Unit unit)
    {
        var link = unit.Clause.Kind is ClauseKind.Relative or ClauseKind.Complement && unit.Link != "when" ? "" : unit.Link;
        var text = unit.Text;
        if (unit.IsAfterComma && !text.StartsWith(',') && unit.Clause.Kind is ClauseKind.Complement or ClauseKind.Relative)
            return $", {text}";
        return link.Length == 0 || text.StartsWith(link + " ", StringComparison.Ordinal) ? " " + text : $" {link} {text}";
    }

    /// <summary>The clauses in a row: “a, b and c”, with the person's own “but” and “then” kept.</summary>
    private static string Join(List<Group> groups)
    {
        var text = Beginning(groups[0]);
        for (var at = 1; at < groups.Count; at++)
        {
            var group = groups[at];
            var link = group.Link is "but" or "so" or "or" or "because" or "yet" ? group.Link : "and";
            if (group.Link == "then" && !group.Text.StartsWith("then ", StringComparison.Ordinal))
                link = "and then";
            var isLast = at == groups.Count - 1;
            var sameSubject = group.Head.Clause.Subject is null || group.Head.Words[0].Text is not ("you" or "I" or "we" or "it");
            if (group.Head.IsRunOn)
            {
                text += $" {group.Text}";
                continue;
            }

            text += isLast || link != "and" ? $"{(sameSubject ? "" : ",")} {link} {group.Text}" : $", {group.Text}";
        }

        return text;
    }

    /// <summary>What comes first needs its own subject, and a day its “on”.</summary>
    private static string Beginning(Group group)
    {
        var subject = group.Head.Subject switch { Referent.Partner => "you ", Referent.Speaker => "I ", Referent.Together => "we ", _ => "" };
        var text = group.Text;
        foreach (var start in new[] { "then ", "that " })
            if (text.StartsWith(start, StringComparison.Ordinal) && !group.Head.IsAttached)
                text = text[start.Length..];
        text = group.Head.LacksSubject ? subject + text : text;
        var first = text.Split(' ')[0];
        return Calendar.IsDay(first) ? $"on {text}" : text;
    }

    private static string Sentences(List<Group> groups)
    {
        if (groups.Count == 0)
            return "";
        var sentences = new List<string>();
        var from = 0;
        for (var at = 1; at <= groups.Count; at++)
            if (at == groups.Count || groups[at].StartsSentence)
            {
                sentences.Add(MessageText.Capital(Join(groups[from..at])) + ". ");
                from = at;
            }

        return string.Concat(sentences);
    }

    private static bool IsPast(List<Group> groups)
    {
        var last = groups.FindLast(group => group.Head.Subject == Referent.Partner) ?? groups[^1];
        return last.Head.IsPast && !last.Head.IsPerfect;
    }

    /// <summary>A clause that says under which circumstances something happens; before its main clause it comes first behind “when”.</summary>
    public static bool IsCondition(string link) => Conditions.Contains(link);
}
