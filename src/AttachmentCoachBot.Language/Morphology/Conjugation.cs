using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>Puts a <see cref="VerbPhrase"/> into words: the finite word first, then helpers, each deciding the form of the next.</summary>
internal static class Conjugation
{
    public static IReadOnlyList<string> Words(VerbPhrase phrase)
    {
        var chain = Chain(phrase);
        if (phrase.Tense == Tense.None)
            return WithMiddle([.. phrase.Negator is { } no ? new[] { no } : [], .. phrase.Adverbs], chain, 0);
        var needsDo = phrase.Negator == "not" && !CanCarryNot(phrase, chain);
        if (needsDo)
            chain = [Finite("do", phrase), BaseOf(phrase, chain[0]), .. chain.Skip(1)];
        if (phrase.Negator != "not")
            return WithMiddle([.. phrase.Negator is { } never ? new[] { never } : [], .. phrase.Adverbs], chain, CanCarryNot(phrase, chain) ? 1 : 0);
        if (phrase.IsContracted && WithNot(chain[0]) is { } contracted)
            return WithMiddle(phrase.Adverbs, [contracted, .. chain.Skip(1)], 1);
        return WithMiddle(["not", .. phrase.Adverbs], chain, 1);
    }

    public static string Question(VerbPhrase phrase, string subject)
    {
        var chain = Chain(phrase);
        if (!CanCarryNot(phrase, chain))
            chain = [Finite("do", phrase), BaseOf(phrase, chain[0]), .. chain.Skip(1)];
        var helper = phrase.Negator == "not" ? WithNot(chain[0]) ?? $"{chain[0]} not" : chain[0];
        var middle = phrase.Negator == "never" ? ["never", .. phrase.Adverbs] : phrase.Adverbs;
        return string.Join(' ', (string[])[helper, subject, .. middle, .. chain.Skip(1)]);
    }

    /// <summary>The form of a verb for a subject: am, is, are; was, were; has; texts.</summary>
    public static string Finite(string lemma, Person person, bool isPlural, Tense tense)
    {
        if (lemma == "be")
            return (tense, person, isPlural) switch
            {
                (Tense.Past, Person.First or Person.Third, false) => "was",
                (Tense.Past, _, _) => "were",
                (_, Person.First, false) => "am",
                (_, Person.Third, false) => "is",
                _ => "are",
            };
        if (tense == Tense.Past)
            return Inflection.Past(lemma);
        return person == Person.Third && !isPlural ? Inflection.ThirdPerson(lemma) : lemma;
    }

    /// <summary>“do” + “not” → “don't”; null where nobody says it (“am not”, “may not”).</summary>
    public static string? WithNot(string helper) => helper switch
    {
        "will" => "won't",
        "can" => "can't",
        "shall" => "shan't",
        "do" or "does" or "did" or "is" or "are" or "was" or "were" or "have" or "has" or "had" or "would" or "could" or "should" or "must" => helper + "n't",
        _ => null,
    };

    private static string Finite(string lemma, VerbPhrase phrase) => Finite(lemma, phrase.Person, phrase.IsPlural, phrase.Tense);

    private static List<string> Chain(VerbPhrase phrase)
    {
        var rest = Rest(phrase);
        return phrase.Modal switch
        {
            null => Inflected(phrase, rest),
            "have to" or "need to" => Inflected(phrase, [new(phrase.Modal[..4], Form.Base), new("to", Form.Fixed), .. rest]),
            "used to" when phrase.Negator == "not" => ["use", "to", .. Spoken(rest)],
            "used to" => ["used", "to", .. Spoken(rest)],
            "keep" => Inflected(phrase, [new("keep", Form.Base), new(rest[0].Lemma, Form.Ing), .. rest.Skip(1)]),
            "be supposed to" => Inflected(phrase, [new("be", Form.Base), new("supposed", Form.Fixed), new("to", Form.Fixed), .. rest]),
            "going to" => Inflected(phrase, [new("be", Form.Base), new("going", Form.Fixed), new("to", Form.Fixed), .. rest]),
            "had better" => ["had", "better", .. Spoken(rest)],
            "ought to" => ["ought", "to", .. Spoken(rest)],
            "can" when phrase.Tense == Tense.Past => ["could", .. Spoken(rest)],
            "will" when phrase.Tense == Tense.Past => ["would", .. Spoken(rest)],
            _ => [phrase.Modal, .. Spoken(rest)],
        };
    }

    /// <summary>Perfect, progressive, passive and the verb; each word decides the form of the one after.</summary>
    private static List<Link> Rest(VerbPhrase phrase)
    {
        var rest = new List<Link>(4);
        var form = Form.Base;
        if (phrase.IsPerfect)
        {
            rest.Add(new("have", form));
            form = Form.Participle;
        }

        if (phrase.IsProgressive)
        {
            rest.Add(new("be", form));
            form = Form.Ing;
        }

        if (phrase.IsPassive)
        {
            rest.Add(new("be", form));
            form = Form.Participle;
        }

        rest.Add(new(phrase.Lemma, form));
        if (phrase.Particle is { } particle)
            rest.Add(new(particle, Form.Fixed));
        return rest;
    }

    private static List<string> Inflected(VerbPhrase phrase, List<Link> links) => phrase.Tense switch
    {
        Tense.None => Spoken(links),
        Tense.Future => ["will", .. Spoken(links)],
        _ => [Finite(links[0].Lemma, phrase), .. Spoken(links[1..])],
    };

    private static List<string> Spoken(List<Link> links) => links.ConvertAll(link => link.Form switch
    {
        Form.Ing => Inflection.PresentParticiple(link.Lemma),
        Form.Participle => Inflection.PastParticiple(link.Lemma),
        _ => link.Lemma,
    });

    /// <summary>Be, have as a helper, and modals take “not” themselves; every other verb needs “do”.</summary>
    private static bool CanCarryNot(VerbPhrase phrase, List<string> chain) =>
        phrase.Tense == Tense.Future
        || phrase.Modal is not (null or "have to" or "need to" or "used to" or "keep")
        || phrase.Modal is null && (phrase.IsPerfect || phrase.IsProgressive || phrase.IsPassive || phrase.Lemma == "be")
        || chain[0] is "do" or "does" or "did" && chain.Count > 1;

    private static string BaseOf(VerbPhrase phrase, string first) => phrase.Modal switch
    {
        "have to" => "have",
        "need to" => "need",
        "keep" => "keep",
        "used to" => first,
        _ => phrase.Lemma,
    };

    private static List<string> WithMiddle(IReadOnlyList<string> middle, List<string> chain, int at) =>
        [.. chain.Take(at), .. middle, .. chain.Skip(at)];

    private enum Form { Base, Ing, Participle, Fixed }

    private sealed record Link(string Lemma, Form Form);
}
