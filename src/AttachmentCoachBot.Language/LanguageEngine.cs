using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Safety;
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
    private readonly TriggerReader _triggers;
    private readonly StyleReader _styles;

    private LanguageEngine(PassageReader reader, TriggerReader triggers, StyleReader styles)
    {
        _reader = reader;
        _triggers = triggers;
        _styles = styles;
    }

    /// <summary>Loads rules and lexicons; every mistake goes to <paramref name="errors"/>, and the engine works with what was readable.</summary>
    public static LanguageEngine Load(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var lexicons = LexiconLibrary.Read(content, errors);
        var classes = new WordClasses();
        lexicons.AddTo(classes);
        return new LanguageEngine(
            PassageReader.Load(content, errors),
            TriggerReader.Load(content, lexicons, classes, errors),
            StyleReader.Load(content, classes, errors));
    }

    /// <summary>Normalizer, tagger, clauses. At most 4,000 characters are read.</summary>
    public Passage Read(string text, ReadingContext? context = null) => _reader.Read(text, context ?? ReadingContext.Unknown);

    /// <summary>What is hard to hear, what happened, and which complaints it falls into.</summary>
    public Analysis Analyze(Passage passage) => throw new NotImplementedException();

    /// <summary>Drafts for one complaint, or the question that has to be asked first. Every draft passed the detectors again.</summary>
    public Rewrite Rephrase(Analysis analysis, RewriteRequest request) => throw new NotImplementedException();

    public TriggerReading ReadTrigger(Passage passage) => _triggers.Read(passage);

    public StyleReading ReadStyle(Passage passage) => _styles.Read(passage);

    public SafetyReading CheckSafety(Passage passage) => throw new NotImplementedException();
}
