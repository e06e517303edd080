using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Who a finite verb has to agree with.</summary>
internal enum Agreement { First, Second, ThirdSingular, ThirdPlural }

/// <summary>Finite verbs for a subject: “never calls” of “he” becomes “do not call” of “you”.</summary>
internal static class VerbWording
{
    public static Agreement AgreementOf(Clause clause, Referent subject) => subject switch
    {
        Referent.Partner => Agreement.Second,
        Referent.Speaker => Agreement.First,
        Referent.Together => Agreement.ThirdPlural,
        _ => clause.Subject is { IsPlural: true } ? Agreement.ThirdPlural : Agreement.ThirdSingular,
    };

    /// <summary>The finite form of one verb, without negation: “be”, present, you → “are”.</summary>
    public static string Finite(string lemma, Agreement who, bool isPast)
    {
        if (lemma == "be")
            return isPast
                ? who is Agreement.First or Agreement.ThirdSingular ? "was" : "were"
                : who switch { Agreement.First => "am", Agreement.ThirdSingular => "is", _ => "are" };
        if (isPast)
            return Inflection.Past(lemma);
        return who == Agreement.ThirdSingular ? Inflection.ThirdPerson(lemma) : lemma;
    }

    /// <summary>The words of a negated finite verb: “do”, “not”, “call”; “are”, “not”.</summary>
    public static IEnumerable<SpokenWord> Negated(string lemma, Agreement who, bool isPast)
    {
        yield return new SpokenWord(Finite(lemma == "be" ? "be" : "do", who, isPast));
        yield return new SpokenWord("not", IsContracted: true);
        if (lemma != "be")
            yield return new SpokenWord(lemma);
    }

    /// <summary>A finite verb of the third person, as it stands with “you”: “goes” → “go”, “was” → “were”, “has” → “have”.</summary>
    public static string WithYou(Token token) => token.Word switch
    {
        "is" or "am" or "'s" when token.Lemma == "be" => "are",
        "was" => "were",
        "has" or "'s" when token.Lemma == "have" => "have",
        "does" => "do",
        _ => token.Form == VerbForm.ThirdPerson ? token.Lemma : token.Word,
    };
}
