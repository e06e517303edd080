using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.RolePlay.Moves;

/// <summary>Recognizes the moves of a line: the blame that the language engine finds, the patterns of content, what can be counted, and a trained second opinion on all of it.</summary>
public sealed class MoveReader(MoveBook book, LanguageEngine language)
{
    /// <summary>A finding the engine is less sure of than this asks rather than judges, so it moves nobody.</summary>
    private const double SureEnough = 0.5;

    /// <summary>From here on the engine's word stands against the second opinion, unless that is nearly certain: a threat stays a threat.</summary>
    private const double Certain = 0.85;

    private static readonly BlameKind[] Grave = [BlameKind.Contempt, BlameKind.Label, BlameKind.Ultimatum];

    private readonly MoveOpinion _opinion = new(Scorer.Load(OpinionTask.Moves), language);

    public MoveReading Read(string line)
    {
        var analysis = language.Analyze(language.Read(line));
        var places = Places(analysis);
        var sides = _opinion.Judge(analysis.Passage, places.Select(place => place.Move));
        if (sides is not null)
        {
            places.RemoveAll(place => place.Move.Measured is null && !sides.MayBe(place.Move.Side) && !(place.IsCertain && sides.Hardens > MoveOpinion.NearlyRuledOut));
            AddWhatItSounds(places, sides, line);
        }

        // Blame takes the softness out of its own sentence.
        var blaming = places.Where(place => place.Move is { Side: MoveSide.Hardens, Measured: null }).Select(place => place.Sentence).ToHashSet();
        places.RemoveAll(place => place.Move.Side == MoveSide.Softens && blaming.Contains(place.Sentence));
        var moves = places.OrderBy(place => place.First).DistinctBy(place => place.Move.Name).Select(place => new FoundMove(place.Move, place.Quote, place.Sentence < 0 ? place.Quote : QuoteOf(analysis.Passage, place.Sentence)));
        return new MoveReading(analysis, [.. moves]);
    }

    /// <summary>What the second opinion sees of a line, for training it.</summary>
    public IReadOnlyList<Feature> FeaturesOf(string line)
    {
        var analysis = language.Analyze(language.Read(line));
        return _opinion.FeaturesOf(analysis.Passage, Places(analysis).Select(place => place.Move));
    }

    private List<Place> Places(Analysis analysis)
    {
        var places = Matches(analysis.Passage).Concat(Findings(analysis)).ToList();
        places.AddRange(Measured(analysis.Passage, places));
        var cleared = places.SelectMany(place => place.Move.Clears.Select(name => (place.Sentence, name))).ToHashSet();
        places.RemoveAll(place => cleared.Contains((place.Sentence, place.Move.Name)));
        return places;
    }

    private void AddWhatItSounds(List<Place> places, MoveOpinion.Sides sides, string line)
    {
        var sound = sides.IsSoft ? Measure.SoundsWarm : Measure.SoundsSharp;
        var side = sides.IsSoft ? MoveSide.Softens : MoveSide.Hardens;
        if ((sides.IsSoft || sides.IsHard) && !places.Exists(place => place.Move.Side == side) && book.Of(sound) is { } move)
            places.Add(new Place(move, -1, 0, line.Trim()));
    }

    private IEnumerable<Place> Matches(Passage passage)
    {
        var text = new PatternText(passage, language.Classes);
        foreach (var (move, match) in book.Patterns.FindAll(text))
        {
            var at = Math.Min(match.First, passage.Tokens.Count - 1);
            if (passage.Tokens[at].IsQuoted)
                continue;
            var (sentence, range) = SentenceOf(passage, at);
            if (!move.Unless.Any(unless => unless.FindIn(text, range.Start.Value, range.End.Value) is not null))
                yield return new Place(move, sentence, at, passage.Quote(match.First, match.End));
        }
    }

    private IEnumerable<Place> Findings(Analysis analysis)
    {
        foreach (var finding in analysis.Findings.Where(finding => finding.Confidence >= SureEnough))
        {
            if (book.Of(finding.Kind) is not { } move)
                continue;
            var first = analysis.Passage.Tokens.FirstOrDefault(token => token.Span.End > finding.Span.Start)?.Index ?? 0;
            yield return new Place(move, SentenceOf(analysis.Passage, first).Number, first, finding.Quote, finding.Confidence >= Certain && Grave.Contains(finding.Kind));
        }
    }

    private IEnumerable<Place> Measured(Passage passage, IReadOnlyList<Place> others) =>
        LineMeasures.Of(passage, others.Any(place => place.Move.Side == MoveSide.Softens))
            .Select(book.Of).OfType<Move>()
            .Select(move => new Place(move, -1, 0, passage.Text.Trim()));

    private static string QuoteOf(Passage passage, int sentence)
    {
        var (first, length) = passage.Sentences[sentence].GetOffsetAndLength(passage.Tokens.Count);
        return passage.Quote(first, first + length);
    }

    private static (int Number, Range Range) SentenceOf(Passage passage, int token)
    {
        for (var number = 0; number < passage.Sentences.Count; number++)
            if (token < passage.Sentences[number].End.Value)
                return (number, passage.Sentences[number]);
        return (0, ..passage.Tokens.Count);
    }

    private sealed record Place(Move Move, int Sentence, int First, string Quote, bool IsCertain = false);
}
