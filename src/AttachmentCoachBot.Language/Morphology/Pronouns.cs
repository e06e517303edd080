using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>The forms of the personal pronouns, and the same form seen from another person: you → he, your → his.</summary>
public sealed record Pronouns(string AsSubject, string AsObject, string Possessive, string PossessiveAlone, string Reflexive, Person Person, bool TakesPluralVerb)
{
    public static readonly Pronouns I = new("I", "me", "my", "mine", "myself", Person.First, false);
    public static readonly Pronouns You = new("you", "you", "your", "yours", "yourself", Person.Second, true);
    public static readonly Pronouns He = new("he", "him", "his", "his", "himself", Person.Third, false);
    public static readonly Pronouns She = new("she", "her", "her", "hers", "herself", Person.Third, false);
    public static readonly Pronouns It = new("it", "it", "its", "its", "itself", Person.Third, false);
    public static readonly Pronouns We = new("we", "us", "our", "ours", "ourselves", Person.First, true);
    public static readonly Pronouns They = new("they", "them", "their", "theirs", "themselves", Person.Third, true);

    private static readonly Pronouns[] All = [I, You, He, She, It, We, They];

    /// <summary>By any form: “him” → he. “her” is “she”; null for a word that is no personal pronoun.</summary>
    public static Pronouns? Of(string word) =>
        Array.Find(All, pronouns => pronouns.FormOf(word) is not null);

    /// <summary>The pronouns of the partner as the text speaks of them.</summary>
    public static Pronouns Of(PartnerReference partner) => partner.Person == Person.Second ? You : Of(partner.Pronoun) ?? They;

    /// <summary>The same form of these pronouns: <c>Pronouns.He.InPlaceOf("your")</c> is “his”.</summary>
    /// <param name="isObject">What “you”, “it” and “her” are in their place, since the word alone does not say.</param>
    public string InPlaceOf(string word, bool isObject = false)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "you" or "it")
            return isObject ? AsObject : AsSubject;
        if (lower == "her")
            return isObject ? AsObject : Possessive;
        return (Of(lower)?.FormOf(lower)) switch
        {
            PronounForm.Objective => AsObject,
            PronounForm.Possessive => Possessive,
            PronounForm.PossessiveAlone => PossessiveAlone,
            PronounForm.Reflexive => Reflexive,
            _ => AsSubject,
        };
    }

    private PronounForm? FormOf(string word)
    {
        if (word.Equals(AsSubject, StringComparison.OrdinalIgnoreCase))
            return PronounForm.Subject;
        if (word.Equals(AsObject, StringComparison.OrdinalIgnoreCase))
            return PronounForm.Objective;
        if (word.Equals(Possessive, StringComparison.OrdinalIgnoreCase))
            return PronounForm.Possessive;
        if (word.Equals(PossessiveAlone, StringComparison.OrdinalIgnoreCase))
            return PronounForm.PossessiveAlone;
        return word.Equals(Reflexive, StringComparison.OrdinalIgnoreCase) ? PronounForm.Reflexive : null;
    }
}

internal enum PronounForm { Subject, Objective, Possessive, PossessiveAlone, Reflexive }
