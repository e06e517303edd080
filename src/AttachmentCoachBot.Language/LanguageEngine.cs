using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Safety;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Styles;
using AttachmentCoachBot.Language.Text;
using AttachmentCoachBot.Language.Text.Reading;
using AttachmentCoachBot.Language.Triggers;

namespace AttachmentCoachBot.Language;

/// <summary>
/// Text in; findings, facts and rewrites out. Loaded once from content, then pure: the same words give the same answer, on any thread.
/// </summary>
public sealed class LanguageEngine
{
    private readonly PassageReader _reader;
    private readonly WordClasses _classes;
    private readonly BlameReading _blame;
    private readonly Rewriter _rewriter;
    private readonly TriggerReader _triggers;
    private readonly StyleReader _styles;
    private readonly SafetyGate _safety;

    private LanguageEngine(IReadOnlyList<ContentFile> content, LexiconLibrary lexicons, WordClasses classes, ContentErrors errors)
    {
        _reader = PassageReader.Load(content, errors);
        _classes = classes;
        Lexicons = lexicons;
        Families = BehaviourLibrary.Read(lexicons, classes, errors);
        _blame = new BlameReading(content, lexicons, classes, errors);
        _rewriter = new Rewriter(
            RephraseContent.Read(content, classes, errors), Families, new InnerState(lexicons), classes,
            text => _blame.Detect(Read(text)));
        _triggers = TriggerReader.Load(content, lexicons, classes, errors);
        _styles = StyleReader.Load(content, classes, errors);
        _safety = new SafetyGate(new SafetyRulesReader(errors).Read(content), Scorer.Load(OpinionTask.Crisis));
    }

    /// <summary>The words the engine knows by class, for choices to offer and answers to recognize.</summary>
    public LexiconLibrary Lexicons { get; }

    /// <summary>Kinds of behaviour and what usually goes with each; never said as a fact about the partner.</summary>
    public BehaviourLibrary Families { get; }

    /// <summary>Loads rules and lexicons; every mistake goes to <paramref name="errors"/>, and the engine works with what was readable.</summary>
    public static LanguageEngine Load(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var lexicons = LexiconLibrary.Read(content, errors);
        var classes = new WordClasses();
        lexicons.AddTo(classes);
        return new LanguageEngine(content, lexicons, classes, errors);
    }

    /// <summary>The classes of words that a pattern may name, for readers of patterns outside this library.</summary>
    public WordClasses Classes => _classes;

    /// <summary>Normalizer, tagger, clauses. At most 4,000 characters are read.</summary>
    public Passage Read(string text, ReadingContext? context = null) => _reader.Read(text, context ?? ReadingContext.Unknown);

    /// <summary>What is hard to hear, what happened, and which complaints it falls into.</summary>
    public Analysis Analyze(Passage passage) => _blame.Read(passage);

    /// <summary>Drafts for one complaint, or the question that has to be asked first. Every draft passed the detectors again.</summary>
    public Rewrite Rephrase(Analysis analysis, RewriteRequest request) => _rewriter.Rephrase(analysis, request);

    /// <summary>The same words said to the partner: “he looked at his phone” becomes “you looked at your phone”.</summary>
    public static string SayToPartner(Passage passage) => PartnerSpeech.Of(passage);

    /// <summary>Every kind of trigger that content knows, with its name for people.</summary>
    public IReadOnlyList<TriggerKind> TriggerKinds => _triggers.Kinds;

    /// <summary>What may lie under a word that sounds like a feeling (“ignored”); null when it is none.</summary>
    public Verdict? VerdictOf(string word) => _triggers.VerdictOf(word);

    public TriggerReading ReadTrigger(Passage passage) => _triggers.Read(passage);

    public StyleReading ReadStyle(Passage passage) => _styles.Read(passage);

    /// <summary>Whether somebody may be in danger. Every message passes it before anything else.</summary>
    public SafetyReading CheckSafety(Passage passage) => _safety.Check(passage);

    /// <summary>What the second opinion on a task sees of a passage: for training it, and for taking its opinions apart.</summary>
    public IReadOnlyList<Feature> FeaturesOf(OpinionTask task, Passage passage) =>
        task.Name switch
        {
            "blame" => _blame.FeaturesOf(passage),
            "crisis" => _safety.FeaturesOf(passage),
            "triggers" => _triggers.FeaturesOf(passage),
            "style" => _styles.FeaturesOf(passage),
            _ => new FeatureReader(_classes).Read(new PatternText(passage, _classes)).Items,
        };
}
