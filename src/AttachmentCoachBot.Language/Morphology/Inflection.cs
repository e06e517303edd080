namespace AttachmentCoachBot.Language.Morphology;

/// <summary>The forms of one verb: “stop” → stops, stopped, stopped, stopping. American spelling where the two differ.</summary>
public static class Inflection
{
    public static string ThirdPerson(string lemma) => lemma switch
    {
        "be" => "is",
        "have" => "has",
        _ => WithS(lemma),
    };

    public static string Past(string lemma) => lemma switch
    {
        "be" => "was",
        "lie" => "lied",
        _ => IrregularVerbs.Find(lemma)?.Past[0] ?? WithEd(lemma),
    };

    public static string PastParticiple(string lemma) => lemma switch
    {
        "be" => "been",
        "lie" => "lied",
        _ => IrregularVerbs.Find(lemma)?.PastParticiple[0] ?? WithEd(lemma),
    };

    public static string PresentParticiple(string lemma)
    {
        if (lemma.Length <= 2)
            return lemma + "ing";
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
            return lemma[..^2] + "ying";
        if (lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y') && !KeepsE(lemma))
            return lemma[..^1] + "ing";
        return Doubled(lemma) + "ing";
    }

    /// <summary>“-s” by the spelling rules that verbs and nouns share: tries, goes, wishes, plays.</summary>
    internal static string WithS(string word)
    {
        if (word.Length > 1 && word[^1] == 'y' && !Spelling.IsVowel(word[^2]))
            return word[..^1] + "ies";
        if (word[^1] == 'o' && word.Length > 1 && !Spelling.IsVowel(word[^2]))
            return word + "es";
        if (word is "quiz" or "whiz")
            return word + "zes";
        return Spelling.EndsInHiss(word) ? word + "es" : word + "s";
    }

    private static string WithEd(string lemma)
    {
        if (lemma[^1] == 'e')
            return lemma + "d";
        if (lemma.Length > 1 && lemma[^1] == 'y' && !Spelling.IsVowel(lemma[^2]))
            return lemma[..^1] + "ied";
        return Doubled(lemma) + "ed";
    }

    private static string Doubled(string lemma)
    {
        if (lemma.EndsWith("ic", StringComparison.Ordinal) && lemma.Length > 3)
            return lemma + "k";
        return Spelling.DoublesLastLetter(lemma) ? lemma + lemma[^1] : lemma;
    }

    /// <summary>“singeing” is not “singing”.</summary>
    private static bool KeepsE(string lemma) => lemma is "singe" or "binge" or "tinge";
}
