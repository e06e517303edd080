using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.RolePlay.Moves;

/// <summary>
/// The second opinion on which way a line goes. It hears which moves the rules found and weighs them with the words: it may take away what they found on the wrong side,
/// and where they are silent it may say that a line sounds warm or sharp.
/// </summary>
internal sealed class MoveOpinion(Scorer scorer, LanguageEngine language)
{
    /// <summary>Below this, what the rules found on a side is taken for a slip.</summary>
    private const double Unlikely = 0.3;

    /// <summary>Below this, even what a rule is certain of is taken for a slip.</summary>
    public const double NearlyRuledOut = 0.12;

    /// <summary>How likely each side is; null when nothing was learned.</summary>
    public Sides? Judge(Passage passage, IEnumerable<Move> moves)
    {
        if (scorer.Labels.Count == 0 || !passage.Tokens.Any(token => token.IsWord))
            return null;
        var opinions = scorer.Judge(FeaturesOf(passage, moves)).ToDictionary(opinion => opinion.Label, opinion => opinion.Probability);
        return new Sides(opinions["softens"], opinions["hardens"], opinions["neutral"]);
    }

    /// <summary>What the scorer sees of a line: its words, and the moves that the rules found.</summary>
    public IReadOnlyList<Feature> FeaturesOf(Passage passage, IEnumerable<Move> moves)
    {
        var features = language.FeaturesOf(OpinionTask.Moves, passage).ToList();
        var found = moves.Distinct().ToList();
        features.AddRange(found.Select(move => new Feature($"move:{move.Name}", 0, 0)));
        features.AddRange(found.Select(move => move.Side).Distinct().Select(side => new Feature($"side:{side}", 0, 0)));
        if (found.Count == 0)
            features.Add(new Feature("side:none", 0, 0));
        return features;
    }

    internal sealed record Sides(double Softens, double Hardens, double Neutral)
    {
        public bool IsSoft => Softens >= Hardens && Softens >= Neutral;
        public bool IsHard => !IsSoft && Hardens >= Neutral;
        public bool MayBe(MoveSide side) => side == MoveSide.Softens ? IsSoft || Softens > Unlikely && !IsHard : IsHard || Hardens > Unlikely && !IsSoft || Hardens > 0.5;
    }
}
