using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>What the second opinion looks at: words and pairs of words with people by role, classes of words, and what the clauses are like.</summary>
internal sealed class BlameFeatures(WordClasses classes)
{
    private static readonly string[] Telling =
    [
        "label", "label-noun", "insult", "profanity", "evaluative", "harm", "good-act", "bad-act", "feeling", "pseudo-feeling", "absolute",
        "need", "banter", "endearment", "relation", "frequency", "time", "count",
    ];

    /// <summary>The features, each with the tokens it rests on (half open); every name once.</summary>
    public IReadOnlyList<BlameFeature> Of(PatternText text)
    {
        var found = new Dictionary<string, BlameFeature>(StringComparer.Ordinal);
        var roles = Roles(text);
        var tokens = text.Tokens;
        var before = "^";
        for (var at = 0; at < tokens.Count; at++)
        {
            if (text.StartsSentence(at))
                before = "^";
            var word = roles[at] ?? (tokens[at].IsQuoted ? "q:" + tokens[at].Lemma : tokens[at].Lemma);
            Add(found, word, at, at + 1);
            Add(found, before + " " + word, Math.Max(0, at - (before == "^" ? 0 : 1)), at + 1);
            if (at + 2 < tokens.Count)
                Add(found, $"{word} _ {roles[at + 2] ?? tokens[at + 2].Lemma}", at, at + 3);
            before = word;
        }

        foreach (var name in Telling)
            if (classes.Knows(name))
                AddClass(found, text, name);
        AddClauses(found, text.Passage);
        AddWhole(found, text);
        return [.. found.Values];
    }

    private static string?[] Roles(PatternText text)
    {
        var roles = new string?[text.Tokens.Count];
        foreach (var mention in text.Passage.Mentions)
        {
            var role = mention.Referent switch
            {
                Referent.Partner => "<partner",
                Referent.Speaker => "<me",
                Referent.Together => "<us",
                _ => null,
            };
            if (role is null)
                continue;
            var name = role + (mention.IsPossessive ? "'s>" : ">");
            for (var at = mention.First; at < mention.End; at++)
                if (mention.End - mention.First == 1 || text.Tokens[at].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                    roles[at] = name;
        }

        return roles;
    }

    private void AddClass(Dictionary<string, BlameFeature> found, PatternText text, string name)
    {
        var lexicon = classes.LexiconOf(name);
        for (var at = 0; at < text.Tokens.Count; at++)
            foreach (var (id, length) in text.EntriesAt(at) ?? [])
                if (id == lexicon)
                    Add(found, $"class:{name}", at, at + length);
    }

    private static void AddClauses(Dictionary<string, BlameFeature> found, Passage passage)
    {
        var earlier = "";
        foreach (var clause in passage.Clauses)
        {
            if (clause.IsQuoted)
                continue;
            var subject = clause.Subject?.Referent.ToString() ?? "none";
            var verb = clause.Verb;
            var shape = $"{subject}{(verb?.IsNegated == true ? " not" : "")}";
            Add(found, $"clause:{shape} {verb?.Tense}", clause.First, clause.End);
            Add(found, $"clause:{shape} {clause.Mood}", clause.First, clause.End);
            if (verb is not null)
            {
                Add(found, $"does:{shape} {verb.Lemma}", clause.First, clause.End);
                if (verb.Modal is { } modal)
                    Add(found, $"modal:{subject} {modal}", clause.First, clause.End);
            }

            if (clause.Connector is { } connector)
                Add(found, $"join:{connector} {subject}", clause.First, clause.End);
            if (earlier.Length > 0)
                Add(found, $"then:{earlier} {shape}", clause.First, clause.End);
            earlier = shape;
        }
    }

    private static void AddWhole(Dictionary<string, BlameFeature> found, PatternText text)
    {
        var passage = text.Passage;
        var end = passage.Tokens.Count;
        Add(found, $"partner:{passage.Partner.Person}", 0, end);
        Add(found, $"spoken-of:{(passage.Mentions.Any(mention => mention.Referent == Referent.Partner) ? "partner" : passage.Mentions.Any(mention => mention.Referent == Referent.Other) ? "others" : "nobody")}", 0, end);
        Add(found, $"length:{Math.Min(5, end / 8)}", 0, end);
    }

    private static void Add(Dictionary<string, BlameFeature> found, string name, int first, int end) =>
        found.TryAdd(name, new BlameFeature(name, first, end));
}

/// <param name="Name">As the table of weights names it.</param>
internal sealed record BlameFeature(string Name, int First, int End);
