namespace AttachmentCoachBot.Language.SecondOpinion.Training;

/// <summary>
/// An honest look at a scorer: every text is judged by one trained without it, either without anything of its author (how it does on a stranger), or, where there are
/// too few authors, without a tenth of all texts.
/// </summary>
public static class HeldOut
{
    /// <summary>The opinions on each text, by label, in the order of the texts.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, double>> Judge(Trainer trainer, IReadOnlyList<LabelledText> texts, bool byAuthor)
    {
        var judged = new IReadOnlyDictionary<string, double>[texts.Count];
        var groups = Enumerable.Range(0, texts.Count).GroupBy(text => byAuthor ? texts[text].Author : $"{text % 10}");
        foreach (var group in groups)
        {
            var held = group.ToHashSet();
            var scorer = trainer.Train([.. texts.Where((_, text) => !held.Contains(text))]);
            foreach (var text in held)
                judged[text] = scorer.Judge(texts[text].Features).ToDictionary(opinion => opinion.Label, opinion => opinion.Probability);
        }

        return judged;
    }
}
