using System.Collections.Frozen;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>
/// The small words of English, written by hand: pronouns, auxiliaries, determiners, prepositions, joining words, negations and the adverbs that hold
/// a sentence together. A word that stands here is only what stands here, whatever else a dictionary knows (“I” is not iodine).
/// </summary>
internal static class ClosedClass
{
    // part: word word …   A word in several lines may be each of them, the likelier one first.
    private const string Table = """
        Pronoun: i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves
        Pronoun: they them their theirs themselves themself someone somebody something anyone anybody anything everyone everybody everything nobody noone nothing
        Pronoun: who whom whose whoever whatever whichever what one ones another others thou ye yous 'em mineself thyself none
        Modal: can could may might must shall should will would ought 'll 'd wo ca sha need dare
        Negation: not n't never neither nor
        Determiner: the a an this that these those each every either any some no which all both half such another much many few several enough more most less least other own same
        Pronoun: this that these those all both each any some which either few many much more most enough several
        Preposition: of in on at by for with from to into onto about over under after before between against during without within through across along around behind
        Preposition: beside besides beyond despite except inside outside like near off out past per since than toward towards until till upon up down via unlike amid among
        Preposition: amongst round throughout above below beneath underneath because as alongside aside atop versus minus plus but instead ahead
        Conjunction: and or but nor yet so & plus
        Subordinator: that if because when while although though unless until till since whether as than once after before so whenever wherever whereas cuz lest where how why
        Adverb: always never-ever just even only still ever really very too so quite rather almost already also again maybe perhaps often sometimes usually rarely seldom hardly
        Adverb: barely scarcely constantly soon now then here there today tonight tomorrow yesterday once twice away back together apart forever everywhere somewhere anywhere
        Adverb: nowhere anyway anyways anymore instead ahead home when where why how well however therefore though else yet much more most less least enough later early late
        Adverb: alone indeed out up down off over around through about in on by along across behind before after round inside outside near past as all any that no right straight
        Adverb: kinda sorta pretty hella lowkey highkey mad literally basically actually honestly seriously totally absolutely completely definitely probably possibly clearly
        Adverb: obviously apparently supposedly genuinely truly simply merely finally eventually suddenly recently lately currently normally generally mostly mainly especially
        Adverb: exactly nearly practically virtually somehow somewhat otherwise besides nevertheless nonetheless meanwhile afterwards afterward beforehand first last next
        Adverb: half way far long fast hard high low overnight upstairs downstairs abroad outdoors indoors overseas alike aside mid-way nowadays whatsoever ever-so both elsewhere
        Adverb: further wherever whenever thus hence not-even
        Interjection: yes yeah yep yup no nope nah ok okay please sorry thanks oh ah hey hi hello wow ugh aw aww hmm mm um uh er erm well lol omg haha lmao jeez gosh god damn
        Interjection: dammit damnit ouch oops yay bye cheers ta ciao alas eh huh na smh tbh wtf ffs rofl ya yo whoa geez blah meh phew argh ew eww bravo congrats congratulations
        Interjection: goodnight goodbye welcome yikes hurray hooray
        Number: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
        Number: seventy eighty ninety hundred thousand million billion zero dozen
        Adjective: much many few own other same such right well late early long hard high low fast pretty sorry welcome last next first second third past near far alone mad alive
        Adjective: asleep awake off over down straight inside outside like less more most least half round only afraid ashamed aware ill
        Noun: way back home past right half side well second will lot bit kind sort thing rest god hell damn while today tonight tomorrow yesterday last first need home mine
        Noun: no-one outside inside can round
        Particle: to up out off down over back away on in around through along apart together by about
        """;

    // lemma: form form …; forms of the three verbs that also help other verbs.
    private const string HelperVerbs = """
        be: Base be; Present am are 'm 're ai; ThirdPerson is; Past was were; PastParticiple been; PresentParticiple being
        have: Base have; Present 've; ThirdPerson has; Past had; PastParticiple had; PresentParticiple having
        do: Base do; ThirdPerson does; Past did; PastParticiple done; PresentParticiple doing
        """;

    // Words of this table that dictionaries know as verbs, and that are.
    private const string AlsoVerbs = """
        like like Base
        need need Base
        dare dare Base
        back back Base
        own own Base
        mine mine Base
        round round Base
        damn damn Base
        thanks thank ThirdPerson
        welcome welcome Base
        home home Base
        last last Base
        right right Base
        side side Base
        wed wed Base
        second second Base
        """;

    private static readonly FrozenDictionary<string, WordReading[]> Readings = Read();

    public static IEnumerable<string> Words => Readings.Keys;

    public static bool Contains(string word) => Readings.ContainsKey(word);

    public static WordReading[]? Find(string word) => Readings.GetValueOrDefault(word);

    private static FrozenDictionary<string, WordReading[]> Read()
    {
        var readings = new Dictionary<string, List<WordReading>>(StringComparer.Ordinal);
        ReadHelperVerbs(readings);
        foreach (var line in Table.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var part = Enum.Parse<PartOfSpeech>(line[..colon].Trim());
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(readings, word, new WordReading(part, VerbForm.None, LemmaOf(word), 7));
        }

        foreach (var line in AlsoVerbs.Split('\n'))
            if (line.Trim().Split(' ') is [var word, var lemma, var form])
                Add(readings, word, new WordReading(PartOfSpeech.Verb, Enum.Parse<VerbForm>(form), lemma, 5));
        return readings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static void ReadHelperVerbs(Dictionary<string, List<WordReading>> readings)
    {
        foreach (var line in HelperVerbs.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var group in line[(colon + 1)..].Split(';'))
            {
                var words = group.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var form = words[0] == "Present" ? VerbForm.Base : Enum.Parse<VerbForm>(words[0]);
                foreach (var word in words.Skip(1))
                    Add(readings, word, new WordReading(PartOfSpeech.Auxiliary, form, line[..colon].Trim(), 9));
            }
        }
    }

    private static void Add(Dictionary<string, List<WordReading>> readings, string word, WordReading reading)
    {
        if (!readings.TryGetValue(word, out var list))
            readings[word] = list = [];
        if (!list.Exists(other => other.Part == reading.Part && other.Form == reading.Form))
            list.Add(reading);
    }

    private static string LemmaOf(string word) => word switch
    {
        "n't" => "not",
        "'ll" or "wo" => "will",
        "'d" => "would",
        "ca" => "can",
        "sha" => "shall",
        "an" => "a",
        "these" => "this",
        "those" => "that",
        "'em" => "them",
        _ => word,
    };
}
