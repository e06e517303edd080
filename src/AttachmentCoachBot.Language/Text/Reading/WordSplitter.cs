using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Turns pieces into tokens: short forms become what they mean, contractions fall apart (“don't” into do|n't), and stretched words shrink
/// (“sooooo”). What depends on the neighbours (“he's”, “ur”) is left to <see cref="ContextReader"/>.
/// </summary>
internal sealed class WordSplitter(CleanText clean, WordLexicon lexicon, SpeechTable speech)
{
    private readonly List<Draft> _drafts = [];

    public List<Draft> Split(List<Piece> pieces)
    {
        foreach (var piece in pieces)
            if (piece.Kind == PieceKind.Word)
                AddWord(piece);
            else
                Add(piece, 0, piece.Letters.Length, WordOf(piece));
        return _drafts;
    }

    private static string WordOf(Piece piece) => piece.Kind switch
    {
        PieceKind.Punctuation when piece.Letters[0] is '!' or '?' => piece.Letters.Contains('?', StringComparison.Ordinal) ? "?" : "!",
        PieceKind.Punctuation when piece.Letters[0] == '.' && piece.Letters.Length > 1 => "...",
        PieceKind.Punctuation when piece.Letters[0] == '-' => "—",
        _ => piece.Letters.ToLowerInvariant(),
    };

    private void AddWord(Piece piece)
    {
        var word = piece.Letters.ToLowerInvariant();
        if (ContextReader.DependsOnNeighbours(word))
            Add(piece, 0, piece.Letters.Length, word);
        else if (speech.MeaningOf(word) is { } meaning)
            AddMeaning(piece, meaning);
        else if (Contractions.Split(word) is { } parts)
            AddParts(piece, parts);
        else
            AddMeaningOrWord(piece, Unstretch(word));
    }

    private void AddMeaningOrWord(Piece piece, string word)
    {
        if (speech.MeaningOf(word) is { } meaning)
            AddMeaning(piece, meaning);
        else if (Contractions.Split(word) is { Count: 2 } parts && word.Length != piece.Letters.Length)
            AddMeaning(piece, [.. parts.Select(part => part.Word)]);
        else
            Add(piece, 0, piece.Letters.Length, word);
    }

    private void AddParts(Piece piece, IReadOnlyList<WordPart> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var word = at == 0 && speech.MeaningOf(part.Word) is [var meaning] ? meaning : part.Word;
            Add(piece, at, at + part.Length, word);
            at += part.Length;
        }
    }

    /// <summary>A short form for several words gives several tokens that all stand where it stands.</summary>
    private void AddMeaning(Piece piece, string[] meaning)
    {
        foreach (var word in meaning)
            if (Contractions.Split(word) is { } parts)
                foreach (var part in parts)
                    Add(piece, 0, piece.Letters.Length, part.Word);
            else
                Add(piece, 0, piece.Letters.Length, word);
    }

    private void Add(Piece piece, int first, int end, string word)
    {
        // “#fedup” and “@sam” keep their mark in the span, not in the word.
        var mark = piece.End - piece.First - piece.Letters.Length;
        var start = piece.First + first + (first > 0 ? mark : 0);
        _drafts.Add(new Draft
        {
            Span = clean.Origin(start, piece.First + mark + end),
            Word = word,
            Kind = piece.Kind,
            IsCapital = char.IsUpper(piece.Letters[0]) && (piece.Letters.Length == 1 || !char.IsUpper(piece.Letters[1])),
            StartsLine = piece.StartsLine && first == 0,
            IsAttached = piece.IsAttached || first > 0,
        });
    }

    /// <summary>“sooooo” → so, “sweeeet” → sweet, “stoppp” → stop: the reading that is a word, two letters before one.</summary>
    private string Unstretch(string word)
    {
        if (!HasRun(word, 3))
            return HasDoubleEnd(word) && !IsKnown(word) && IsKnown(word[..^1]) ? word[..^1] : word;
        var two = Squeeze(word, 2);
        if (IsKnown(two))
            return two;
        var one = Squeeze(word, 1);
        if (IsKnown(one))
            return one;
        return HasDoubleEnd(two) && IsKnown(two[..^1]) ? two[..^1] : two;
    }

    private bool IsKnown(string word) => speech.MeaningOf(word) is not null || Contractions.Split(word) is not null || lexicon.Knows(word);

    private static bool HasDoubleEnd(string word) => word.Length > 3 && word[^1] == word[^2];

    private static bool HasRun(string word, int length)
    {
        var run = 1;
        for (var i = 1; i < word.Length; i++)
        {
            run = word[i] == word[i - 1] ? run + 1 : 1;
            if (run == length)
                return true;
        }

        return false;
    }

    /// <summary>Every run of three and more becomes a run of this length.</summary>
    private static string Squeeze(string word, int length)
    {
        var squeezed = new System.Text.StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var end = at;
            while (end < word.Length && word[end] == word[at])
                end++;
            squeezed.Append(word[at], end - at >= 3 ? length : end - at);
            at = end;
        }

        return squeezed.ToString();
    }
}
