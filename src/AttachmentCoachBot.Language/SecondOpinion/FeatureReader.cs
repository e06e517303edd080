using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>
/// Reads a text as features: its words by lemma, with people by the part they play (“&lt;partner&gt;”, “&lt;me&gt;”), word pairs, classes of the lexicons, and of each clause
/// who does what, with negation, tense, modal and mood. A task may add its own, such as what its rules found.
/// </summary>
internal sealed class FeatureReader(WordClasses classes)
{
    private const string Start = "^", End = "$";
    private const int StemLength = 5;

    /// <summary>Every feature once, at the place where it is first seen, in the order of the text.</summary>
    public FeatureList Read(PatternText text)
    {
        var found = new FeatureList(text.Tokens.Count * 12);
        var words = WordsOf(text.Passage);
        AddWords(found, text, words);
        AddClasses(found, text, words);
        foreach (var clause in text.Passage.Clauses)
            AddClause(found, text.Passage, clause);
        AddPeople(found, text.Passage);
        return found;
    }

    /// <summary>The lemma of each token, or who is meant by it.</summary>
    private static string[] WordsOf(Passage passage)
    {
        var words = new string[passage.Tokens.Count];
        for (var at = 0; at < words.Length; at++)
            words[at] = passage.Tokens[at].Lemma;
        foreach (var mention in passage.Mentions)
            if (mention.End - mention.First == 1 && RoleOf(mention) is { } role)
                words[mention.First] = role;
        return words;
    }

    private static string? RoleOf(Mention mention) => (mention.Referent, mention.IsPossessive) switch
    {
        (Referent.Partner, false) => "<partner>",
        (Referent.Partner, true) => "<partner's>",
        (Referent.Speaker, false) => "<me>",
        (Referent.Speaker, true) => "<my>",
        (Referent.Together, _) => "<us>",
        _ => null,
    };

    private static void AddWords(FeatureList found, PatternText text, string[] words)
    {
        foreach (var sentence in text.Passage.Sentences)
        {
            var (first, length) = sentence.GetOffsetAndLength(words.Length);
            for (var at = first; at <= first + length; at++)
            {
                var isWord = at < first + length;
                if (isWord)
                    AddWord(found, text.Tokens[at], words[at], at);
                found.Add($"{(at > first ? words[at - 1] : Start)} {(isWord ? words[at] : End)}", Math.Max(first, at - 1), isWord ? at + 1 : at);
            }
        }
    }

    private static void AddWord(FeatureList found, Token token, string word, int at)
    {
        found.Add(word, at, at + 1);
        if (token.Word != word)
            found.Add($"form:{token.Word}", at, at + 1);
        if (token.IsQuoted)
            found.Add($"quoted:{word}", at, at + 1);
        if (token.IsWord && word.Length > StemLength && word[0] != '<')
            found.Add($"{word[..StemLength]}-", at, at + 1);
    }

    private void AddClasses(FeatureList found, PatternText text, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
            foreach (var (lexicon, length) in text.EntriesAt(at) ?? [])
            {
                var name = classes.NameOf(lexicon);
                found.Add($"class:{name}", at, at + length);
                found.Add($"{(at > 0 ? words[at - 1] : Start)} class:{name}", Math.Max(0, at - 1), at + length);
                if (at + length < words.Length)
                    found.Add($"class:{name} {words[at + length]}", at, at + length + 1);
            }
    }

    private static void AddClause(FeatureList found, Passage passage, Clause clause)
    {
        var subject = clause.Subject?.Referent.ToString() ?? "none";
        var mood = clause.Mood == Mood.Declarative ? "" : $" {clause.Mood}";
        var quoted = clause.IsQuoted ? " quoted" : "";
        found.Add($"clause:{subject}{mood}{quoted}", clause.First, clause.End);
        if (clause.Connector is { } connector)
            found.Add($"joined:{connector} {subject}", clause.First, clause.End);
        if (clause.Verb is not { } verb)
            return;
        var not = verb.IsNegated ? " not" : "";
        var shape = $"{(verb.IsProgressive ? " ing" : "")}{(verb.IsPerfect ? " perfect" : "")}{(verb.IsPassive ? " passive" : "")}";
        found.Add($"verb:{verb.Lemma}{not}", verb.First, verb.End);
        found.Add($"does:{subject} {verb.Lemma}{not}{quoted}", clause.First, clause.End);
        found.Add($"tense:{subject} {verb.Tense}{not}{shape}{mood}", clause.First, clause.End);
        if (verb.Modal is { } modal)
            found.Add($"modal:{subject} {modal}{not}{mood}", clause.First, clause.End);
    }

    /// <summary>Who the text is about, and how it speaks of the partner.</summary>
    private static void AddPeople(FeatureList found, Passage passage)
    {
        var partner = passage.Mentions.Any(mention => mention.Referent == Referent.Partner);
        var me = passage.Mentions.Any(mention => mention.Referent == Referent.Speaker);
        found.Add($"about:{(partner, me) switch { (true, true) => "both", (true, false) => "partner", (false, true) => "me", _ => "neither" }}", 0, 0);
        found.Add($"partner:{passage.Partner.Pronoun}", 0, 0);
    }
}
