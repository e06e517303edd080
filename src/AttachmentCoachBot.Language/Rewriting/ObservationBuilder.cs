using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Joins reworded clauses into one observation: context first, then “When …”, with everything the person told.</summary>
internal static class ObservationBuilder
{
    /// <summary>What two clauses may hold together behind one “when”, and the most that one “when” can carry.</summary>
    private const int EasyPair = 17, LongestWhen = 34;

    /// <summary>A main clause with what hangs on it, and what joined it to the one before.</summary>
    private sealed record Group(Unit Head, string Text, int Length, string Link, bool StartsSentence, int First, int End)
    {
        /// <summary>It can be said without the group before it.</summary>
        public bool StandsAlone => !Head.LacksSubject && !Head.IsRunOn && Link is not ("or" or "because" or "so");
    }

    /// <summary>Before what happened they read on (“when I cried and you stared …”); the others go behind it.</summary>
    private static readonly HashSet<string> ReadOn = new(StringComparer.Ordinal) { "", "when", "whenever", "if", "once", "every time", "each time", "any time", "as soon as" };

    /// <summary>Ways of telling it all, the easiest to say aloud first: what came before in sentences of its own, or everything behind one “when”.</summary>
    public static IEnumerable<Observation> Build(Passage passage, IReadOnlyList<Unit> units)
    {
        var groups = Reordered(Grouped(units));
        if (groups.Count == 0)
            yield break;
        var easy = Build(passage, groups, EasySplit(groups));
        yield return easy;
        var whole = Build(passage, groups, WholeSplit(groups));
        if (whole.Opening != easy.Opening)
            yield return whole;
    }

    /// <summary>Only the last clause stands behind “when”, with the one before it when both are short and told in one breath.</summary>
    private static int EasySplit(List<Group> groups)
    {
        var split = groups.Count - 1;
        while (split > 0 && !groups[split].StandsAlone)
            split--;
        if (split > 0 && !groups[split].StartsSentence && !ChangesTense(groups[split - 1], groups[split]) && (groups.Skip(split - 1).Sum(group => group.Length) <= EasyPair || IsCondition(groups[split - 1])))
            split--;
        while (split > 0 && !groups[split].StandsAlone)
            split--;
        return split;
    }

    private static bool IsCondition(Group group) => group.Head.Clause.Kind == ClauseKind.Subordinate;

    private static int WholeSplit(List<Group> groups)
    {
        var split = groups.Count - 1;
        var length = groups[^1].Length;
        while (split > 0 && length + groups[split - 1].Length <= LongestWhen && groups.Count - split < 4)
            length += groups[--split].Length;
        while (split > 0 && !groups[split].StandsAlone)
            split--;
        return split;
    }

    private static Observation Build(Passage passage, List<Group> groups, int split)
    {
        var context = Sentences(groups[..split]);
        var last = groups[split..];
        var joined = Join(last);
        var isReport = last.Exists(group => group.Head.IsPerfect) || last.Exists(group => group.Text.StartsWith("there ", StringComparison.Ordinal));
        var opening = isReport ? $"{context}I notice that {joined}, and" : $"{context}When {joined},";
        return new Observation(opening, MessageText.Spaced(context + (!isReport ? "when " + joined : context.Length > 0 ? "I notice that " + joined : joined)), IsPast(groups), false, groups.ConvertAll(group => passage.SpanOf(group.First, group.End)));
    }

    /// <summary>“You say you will ring | and you lied”: two times do not go behind one “when”.</summary>
    private static bool ChangesTense(Group one, Group next) => one.Head.IsPast != next.Head.IsPast || one.Head.IsPerfect != next.Head.IsPerfect;

    /// <summary>“After the row, you took the car”: said as “you took the car after the row”.</summary>
    private static List<Group> Reordered(List<Group> groups)
    {
        for (var at = 0; at + 1 < groups.Count; at++)
        {
            var (one, next) = (groups[at], groups[at + 1]);
            if (!IsCondition(one) || ReadOn.Contains(one.Head.Link) || next.StartsSentence || !next.StandsAlone || next.Link is "and" or "but")
                continue;
            groups[at] = next with { Text = $"{next.Text} {one.Head.Link} {one.Text}", Length = one.Length + next.Length + 1, StartsSentence = one.StartsSentence, First = one.First };
            groups.RemoveAt(at + 1);
        }

        return groups;
    }

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
                groups.Add(new Group(unit, unit.Text, unit.Length, unit.IsAttached && unit.Link is "because" ? "and" : link, starts, unit.Clause.First, unit.Clause.End));
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

            text += isLast || link != "and" ? $"{(sameSubject || groups.Count == 2 ? "" : ",")} {link} {group.Text}" : $", {group.Text}";
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
            if (at == groups.Count || groups[at].StartsSentence || groups[at].StandsAlone && groups.Skip(from).Take(at + 1 - from).Sum(group => group.Length) > EasyPair && !IsCondition(groups[at - 1]))
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
}
