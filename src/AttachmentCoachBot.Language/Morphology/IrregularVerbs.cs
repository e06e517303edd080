using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>Verbs whose past is not made with “-ed”. British and American forms both count; the first is the one we write.</summary>
public static class IrregularVerbs
{
    // base past participle; “/” separates equally good forms.
    private const string Table = """
        arise arose arisen
        awake awoke awoken
        bear bore borne
        beat beat beaten
        become became become
        befall befell befallen
        begin began begun
        bend bent bent
        bet bet bet
        bid bid bid
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breed bred bred
        bring brought brought
        broadcast broadcast broadcast
        build built built
        burn burned/burnt burned/burnt
        burst burst burst
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cost cost cost
        creep crept crept
        cut cut cut
        deal dealt dealt
        dig dug dug
        dive dived/dove dived
        do did done
        draw drew drawn
        dream dreamed/dreamt dreamed/dreamt
        drink drank drunk
        drive drove driven
        dwell dwelt/dwelled dwelt/dwelled
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbid forbade forbidden
        forecast forecast forecast
        foresee foresaw foreseen
        forget forgot forgotten/forgot
        forgive forgave forgiven
        forsake forsook forsaken
        freeze froze frozen
        get got gotten/got
        give gave given
        go went gone
        grind ground ground
        grow grew grown
        hang hung hung
        have had had
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        keep kept kept
        kneel knelt/kneeled knelt/kneeled
        know knew known
        lay laid laid
        lead led led
        lean leaned/leant leaned/leant
        leap leaped/leapt leaped/leapt
        learn learned/learnt learned/learnt
        leave left left
        lend lent lent
        let let let
        lie lay/lied lain/lied
        light lit/lighted lit/lighted
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mislead misled misled
        misread misread misread
        mistake mistook mistaken
        misunderstand misunderstood misunderstood
        mow mowed mown/mowed
        outdo outdid outdone
        outgrow outgrew outgrown
        overcome overcame overcome
        overdo overdid overdone
        overeat overate overeaten
        overhear overheard overheard
        override overrode overridden
        oversleep overslept overslept
        overtake overtook overtaken
        overthink overthought overthought
        overthrow overthrew overthrown
        partake partook partaken
        pay paid paid
        prove proved proven/proved
        put put put
        quit quit quit
        read read read
        rebuild rebuilt rebuilt
        redo redid redone
        repay repaid repaid
        reread reread reread
        rethink rethought rethought
        rewrite rewrote rewritten
        rid rid rid
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        sew sewed sewn/sewed
        shake shook shaken
        shed shed shed
        shine shone/shined shone/shined
        shit shat/shit shat/shit
        shoot shot shot
        show showed shown/showed
        shrink shrank shrunk
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        sleep slept slept
        slide slid slid
        sling slung slung
        slit slit slit
        smell smelled/smelt smelled/smelt
        sneak sneaked/snuck sneaked/snuck
        sow sowed sown/sowed
        speak spoke spoken
        speed sped/speeded sped/speeded
        spell spelled/spelt spelled/spelt
        spend spent spent
        spill spilled/spilt spilled/spilt
        spin spun spun
        spit spat/spit spat/spit
        split split split
        spoil spoiled/spoilt spoiled/spoilt
        spread spread spread
        spring sprang/sprung sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        sting stung stung
        stink stank/stunk stunk
        stride strode stridden
        strike struck struck/stricken
        string strung strung
        strive strove/strived striven/strived
        swear swore sworn
        sweep swept swept
        swell swelled swollen/swelled
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        thrive thrived/throve thrived
        throw threw thrown
        thrust thrust thrust
        tread trod trodden
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        undo undid undone
        unwind unwound unwound
        uphold upheld upheld
        upset upset upset
        wake woke/waked woken/waked
        wear wore worn
        weave wove woven
        wed wed/wedded wed/wedded
        weep wept wept
        wet wet/wetted wet/wetted
        win won won
        wind wound wound
        withdraw withdrew withdrawn
        withhold withheld withheld
        withstand withstood withstood
        wring wrung wrung
        write wrote written
        """;

    private static readonly FrozenDictionary<string, VerbForms> ByLemma = Read().ToFrozenDictionary(verb => verb.Base, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> LemmasByPast = Reverse(verb => verb.Past);
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> LemmasByParticiple = Reverse(verb => verb.PastParticiple);

    public static IEnumerable<string> Lemmas => ByLemma.Keys;

    internal static VerbForms? Find(string lemma) => ByLemma.GetValueOrDefault(lemma);

    /// <summary>Which verbs have this past: “found” is of “find”, “lay” of “lie”.</summary>
    internal static IReadOnlyList<string> WithPast(string form) => LemmasByPast.GetValueOrDefault(form, []);

    internal static IReadOnlyList<string> WithParticiple(string form) => LemmasByParticiple.GetValueOrDefault(form, []);

    private static IEnumerable<VerbForms> Read()
    {
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.Trim().Split(' ');
            yield return new VerbForms(columns[0], columns[1].Split('/'), columns[2].Split('/'));
        }
    }

    private static FrozenDictionary<string, IReadOnlyList<string>> Reverse(Func<VerbForms, IReadOnlyList<string>> forms) =>
        ByLemma.Values
            .SelectMany(verb => forms(verb).Select(form => (form, verb.Base)))
            .GroupBy(pair => pair.form, pair => pair.Base)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Order(StringComparer.Ordinal)], StringComparer.Ordinal);
}

/// <summary>An irregular verb: base, past and past participle, each in all its good forms, the usual one first.</summary>
internal sealed record VerbForms(string Base, IReadOnlyList<string> Past, IReadOnlyList<string> PastParticiple);
