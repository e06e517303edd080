namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>How well a part of speech fits where something is expected, on the same scale as the levels of the lexicon.</summary>
internal static class Fits
{
    public static int Of(Expected expected, PartOfSpeech part, VerbForm form) => part switch
    {
        PartOfSpeech.Noun => Noun(expected),
        PartOfSpeech.ProperNoun => Noun(expected) - 2,
        PartOfSpeech.Adjective => Adjective(expected),
        PartOfSpeech.Adverb => Adverb(expected),
        PartOfSpeech.Verb => Verb(expected, form),
        _ => 0,
    };

    private static int Noun(Expected expected) => expected switch
    {
        Expected.NounPhrase => 6,
        Expected.AfterPreposition => 4,
        Expected.AfterVerb => 3,
        Expected.AfterHave => 3,
        Expected.AfterNoun or Expected.AfterObject => 1,
        Expected.AfterBe or Expected.AfterLinkingVerb => 0,
        Expected.AfterKeep => 0,
        Expected.Start => 2,
        Expected.AfterCausedObject => -2,
        Expected.PluralVerb or Expected.SingularVerb or Expected.Infinitive => -6,
        _ => 0,
    };

    private static int Adjective(Expected expected) => expected switch
    {
        Expected.AfterBe => 5,
        Expected.AfterLinkingVerb => 5,
        Expected.NounPhrase => 4,
        Expected.AfterCausedObject => 3,
        Expected.AfterObject => 1,
        Expected.AfterPreposition or Expected.AfterHave or Expected.AfterVerb => 2,
        Expected.AfterKeep => 2,
        Expected.Start => 1,
        Expected.AfterNoun => -1,
        _ => -4,
    };

    private static int Adverb(Expected expected) => expected switch
    {
        Expected.NounPhrase => -3,
        Expected.AfterPreposition => -2,
        Expected.Infinitive => -1,
        Expected.AfterLinkingVerb => 0,
        _ => 2,
    };

    private static int Verb(Expected expected, VerbForm form) => form switch
    {
        VerbForm.Base => expected switch
        {
            Expected.Infinitive => 7,
            Expected.PluralVerb => 6,
            Expected.AfterCausedObject => 5,
            Expected.Start => 1,
            Expected.AfterNoun => 1,
            Expected.SingularVerb => -2,
            Expected.AfterObject or Expected.AfterHave => -3,
            _ => -7,
        },
        VerbForm.ThirdPerson => expected switch
        {
            Expected.SingularVerb => 6,
            Expected.AfterNoun => 3,
            Expected.PluralVerb => 1,
            Expected.Start => -1,
            _ => -6,
        },
        VerbForm.Past => expected switch
        {
            Expected.PluralVerb or Expected.SingularVerb => 6,
            Expected.AfterNoun => 4,
            Expected.Start => 1,
            Expected.AfterObject => -2,
            _ => -7,
        },
        VerbForm.PastParticiple => expected switch
        {
            Expected.AfterHave => 7,
            Expected.AfterBe => 4,
            Expected.AfterLinkingVerb => 4,
            Expected.AfterCausedObject or Expected.AfterObject => 1,
            Expected.AfterNoun or Expected.NounPhrase => 0,
            Expected.Start => -1,
            Expected.PluralVerb or Expected.SingularVerb => -1,
            _ => -3,
        },
        VerbForm.PresentParticiple => expected switch
        {
            Expected.AfterBe => 7,
            Expected.AfterKeep => 7,
            Expected.AfterPreposition => 5,
            Expected.AfterLinkingVerb or Expected.AfterVerb or Expected.AfterObject => 4,
            Expected.PluralVerb or Expected.SingularVerb or Expected.AfterCausedObject => 3,
            Expected.AfterNoun or Expected.Start => 3,
            Expected.NounPhrase => 0,
            _ => -2,
        },
        _ => 0,
    };
}
