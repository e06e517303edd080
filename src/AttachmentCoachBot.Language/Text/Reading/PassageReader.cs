using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Reads a text from letters to clauses. Loaded once; reading is a pure function of the text and what is known.</summary>
internal sealed class PassageReader
{
    private readonly SpeechTable _speech;
    private readonly WordLexicon _lexicon;
    private readonly Speller _speller;

    private PassageReader(SpeechTable speech, WordTable table)
    {
        _speech = speech;
        _lexicon = new WordLexicon(table, speech);
        _speller = new Speller(table, speech);
    }

    public static PassageReader Load(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var table = WordTable.Load();
        return new PassageReader(SpeechTable.Read(content, table, errors), table);
    }

    public Passage Read(string text, ReadingContext context)
    {
        var clean = CleanText.Of(text);
        var pieces = new Scanner(clean, word => _speech.MeaningOf(word) is not null).Scan();
        var drafts = new WordSplitter(clean, _lexicon, _speech).Split(pieces);
        new ContextReader(drafts, _lexicon).Resolve();
        Tagger.LookUp(drafts, _lexicon);
        var respellings = _speller.Correct(drafts, text);
        if (respellings.Count > 0)
            Tagger.LookUp(drafts, _lexicon);

        new Tagger(drafts, _lexicon).Tag();
        var sentences = SentenceSplitter.Split(drafts);
        Quotations.MarkQuoted(drafts);
        var found = new MentionReader(drafts, _speech).Read();
        var partner = new PartnerResolver(drafts, found, context).Resolve();
        var mentions = found.ConvertAll(mention => mention.Finish());
        mentions.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        var clauses = drafts.Count == 0 ? [] : new ClauseReader(drafts, mentions).Read(sentences);
        Quotations.MarkReported(drafts, clauses);

        var tokens = new Token[drafts.Count];
        for (var at = 0; at < tokens.Length; at++)
            tokens[at] = drafts[at].Finish(at, text);
        return new Passage
        {
            Text = text,
            Tokens = tokens,
            Sentences = drafts.Count == 0 ? [] : sentences,
            Clauses = clauses,
            Mentions = mentions,
            Respellings = respellings,
            Partner = partner,
            IsCut = text.Length > CleanText.LongestText,
        };
    }
}
